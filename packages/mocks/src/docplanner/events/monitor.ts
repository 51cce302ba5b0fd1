import type { DueEvent } from "@slipway/sandbox/engine";
import type { Partner } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { callClient } from "./notify.ts";

const everyFiveMinutes = 300_000;
/** Pings that fail in a row before an alert is sent. */
const patience = 3;

/** Watches a partner that is pushed to from now on; the first ping comes in five minutes. */
export function watch(partner: Partner, world: DocWorld): void {
	if (partner.url === undefined) return;
	const nextPing = world.now + everyFiveMinutes;
	world.tables.partners.set(partner.client, { ...partner, nextPing });
	world.schedule({ at: nextPing, kind: "ping", id: partner.client });
}

/** Pings a partner while the monitor is switched on. Whoever agreed on another address since is pinged at another time. */
export function ping({ id, at }: DueEvent, world: DocWorld): void {
	const partner = world.tables.partners.get(id);
	if (partner?.nextPing !== at) return;
	if (world.setting("monitor") === "on")
		callClient(partner, "ping", undefined, id, world);
	watch(partner, world);
}

/** Counts pings that fail in a row. Whatever is not a 5xx counts as alive; the third failure sends an alert. */
export function pinged(client: string, alive: boolean, world: DocWorld): void {
	const { partners, alerts } = world.tables;
	const partner = partners.get(client);
	if (!partner) return;
	const failedPings = alive ? 0 : partner.failedPings + 1;
	partners.set(client, { ...partner, failedPings });
	if (failedPings === patience)
		alerts.set(`a${world.next("alerts")}`, { client, at: world.now });
}
