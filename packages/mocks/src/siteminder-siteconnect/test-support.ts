import type { Sandbox, SentCallback } from "@slipway/sandbox/engine";
import { playerOf } from "@slipway/sandbox/test-support";
import { expect } from "vitest";
import { namespaces } from "../siteminder-soap/namespaces.ts";
import { siteConnect } from "./api.ts";

type Body = Readonly<Record<string, unknown>>;

/** A mock whose messages go to an address, on switches of one's own; `order` lets SiteMinder send. */
export async function played(settings: Readonly<Record<string, string>> = {}) {
	const player = playerOf(siteConnect);
	for (const [id, option] of Object.entries(settings))
		player.sandbox.set(id, option);
	await player.send("set-endpoint");
	return {
		...player,
		order: (id: string, more: Body = {}) =>
			player.send(id, undefined, (body: Body) => ({ ...body, ...more })),
	};
}

/** The newest message to the channel. */
export const last = (sandbox: Sandbox): SentCallback => {
	const found = sandbox.callbacks().at(-1);
	if (!found) throw new RangeError("Nothing was sent.");
	return found;
};

const tokenOf = ({ body }: SentCallback) =>
	/EchoToken="([^"]*)"/.exec(body)?.[1] ?? "";

const names: Readonly<Record<string, string>> = {
	rooms: "OTA_HotelAvailRS",
	availability: "OTA_HotelAvailNotifRS",
	rates: "OTA_HotelRateAmountNotifRS",
};

/** An answer in its envelope. */
export const answerTo = (sent: SentCallback, content: string) =>
	`<s:Envelope xmlns:s="${namespaces.envelope}"><s:Header/><s:Body><${names[sent.event]} xmlns="${namespaces.ota}" EchoToken="${tokenOf(sent)}" TimeStamp="2026-12-02T09:30:01+00:00" Version="1.0">${content}</${names[sent.event]}></s:Body></s:Envelope>`;

/** Answers the newest message, and gives the rules that the answer broke and where. */
export function answer(
	sandbox: Sandbox,
	content: string,
	change = (text: string) => text,
	status = 200,
	headers?: Readonly<Record<string, string>>,
) {
	const sent = last(sandbox);
	const problems = sandbox.answerCallback(sent.number, {
		status,
		...(headers && { headers }),
		body: change(answerTo(sent, content)),
	});
	expect(siteConnect.invariants?.(sandbox.tables() as never)).toEqual([]);
	return problems;
}

/** A rate plan in a list of rooms. */
export const plan = (code: string, name: string) =>
	`<RatePlan RatePlanCode="${code}"><RatePlanDescription Name="${name}"/></RatePlan>`;

/** A room in a list of rooms, with its rate plans. */
export const stay = (
	code: string,
	name: string,
	plans = plan("FLX", "Flexible"),
	occupancy = '<Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/>',
) =>
	`<RoomStay><RoomTypes><RoomType RoomTypeCode="${code}"><RoomDescription Name="${name}"/>${occupancy}</RoomType></RoomTypes>${plans && `<RatePlans>${plans}</RatePlans>`}</RoomStay>`;

/** What a good list of rooms holds. */
export const listed = (...stays: readonly string[]) =>
	`<Success/><RoomStays>${stays.join("")}</RoomStays>`;

/** A room with one rate. */
export const loft = stay("LFT", "Loft");

/** What an answer with an error holds. */
export const error = (type: string, code: string, text: string) =>
	`<Errors><Error Type="${type}" Code="${code}">${text}</Error></Errors>`;
