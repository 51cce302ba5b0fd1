import type { DocWorld } from "../operations/operation.ts";
import type { Partner } from "../state/tables.ts";
import { callClient } from "./notify.ts";

const everyFiveMinutes = 300_000;
/** Pings that fail in a row before an alert is sent. */
const patience = 3;

/** Sets the next ping of a partner that is pushed to, while the monitor is switched on. */
export function watch({ client, url }: Partner, world: DocWorld): void {
	if (url === undefined || world.setting("monitor") !== "on") return;
	world.schedule({
		at: world.now + everyFiveMinutes,
		kind: "ping",
		id: client,
	});
}

/** Pings a partner, and sets the next ping. */
export function ping(client: string, world: DocWorld): void {
	const partner = world.tables.partners.get(client);
	if (partner?.url === undefined || world.setting("monitor") !== "on") return;
	callClient(partner, "ping", undefined, client, world);
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
