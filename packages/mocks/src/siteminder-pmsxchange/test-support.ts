import {
	carriedAtStart,
	filledText,
	type Sandbox,
	valueAtPointer,
} from "@slipway/sandbox/engine";
import { expect } from "vitest";
import { exampleOf, exampleRoot } from "../siteminder-soap/envelope.ts";
import { readEnvelope } from "../siteminder-soap/read-envelope.ts";
import { pmsXchange } from "./api.ts";

/** In milliseconds. */
export const minutes = 60_000;

/** Who sends. */
export const pos = `<POS><Source><RequestorID Type="22" ID="PMSXTEST"/></Source></POS>`;

/** Sends a message, and reads what comes back. */
export async function post(
	sandbox: Sandbox,
	name: string,
	content: string,
	change: (text: string) => string = (text) => text,
) {
	const text = filledText(
		exampleOf(`<${name} ${exampleRoot}>${content}</${name}>`),
		carriedAtStart(pmsXchange, sandbox.now()),
	);
	const answer = await sandbox.exchange({
		method: "POST",
		target: "/webservices/PMSXTEST",
		headers: { "content-type": "text/xml; charset=utf-8" },
		body: change(text),
	});
	expect(pmsXchange.invariants?.(sandbox.tables() as never)).toEqual([]);
	const data = readEnvelope(answer?.body ?? "");
	const body = valueAtPointer(data, "/Envelope/Body") as object;
	const [root = ""] = Object.keys(body);
	const at = (pointer: string) =>
		valueAtPointer(data, `/Envelope/Body/${root}${pointer}`);
	const type = at("/Errors/Error/0/@Type");
	return {
		status: answer?.status,
		root,
		at,
		error:
			type === undefined
				? undefined
				: [type, at("/Errors/Error/0/@Code")].filter(Boolean).join(" "),
		problem: sandbox.journal().at(-1)?.problems[0],
	};
}

/** Polls for what was not delivered yet. */
export const read = (sandbox: Sandbox, hotel = "PMSXTEST1") =>
	post(
		sandbox,
		"OTA_ReadRQ",
		`${pos}<ReadRequests><HotelReadRequest HotelCode="${hotel}"><SelectionCriteria SelectionType="Undelivered"/></HotelReadRequest></ReadRequests>`,
	);

/** What a poll brings. */
export async function waiting(sandbox: Sandbox, hotel?: string) {
	const { at } = await read(sandbox, hotel);
	const list = at("/ReservationsList/HotelReservation");
	return (Array.isArray(list) ? list : []).map((each) => ({
		status: each["@ResStatus"],
		reservation: each.UniqueID[0]["@ID"],
		message: each.UniqueID[1]["@ID"],
		start: each.RoomStays.RoomStay[0].TimeSpan["@Start"],
	}));
}

/** Confirms messages by their ids. */
export const confirm = (
	sandbox: Sandbox,
	ids: readonly string[],
	outcome = "<Success/>",
) =>
	post(
		sandbox,
		"OTA_NotifReportRQ",
		`${outcome}<NotifDetails><HotelNotifReport><HotelReservations>${ids
			.map(
				(id) =>
					`<HotelReservation><UniqueID Type="16" ID="${id}"/></HotelReservation>`,
			)
			.join("")}</HotelReservations></HotelNotifReport></NotifDetails>`,
	);

/** Sends availability or restrictions. */
export const avail = (sandbox: Sandbox, messages: string) =>
	post(
		sandbox,
		"OTA_HotelAvailNotifRQ",
		`${pos}<AvailStatusMessages HotelCode="PMSXTEST1">${messages}</AvailStatusMessages>`,
	);

/** The three days and the room that a message is about. */
export const control = (more = 'InvTypeCode="LFT"') =>
	`<StatusApplicationControl Start="2026-12-22" End="2026-12-24" ${more}/>`;

/** So many rooms on these days. */
export const limit = (rooms: number, more?: string) =>
	`<AvailStatusMessage BookingLimit="${rooms}">${control(more)}</AvailStatusMessage>`;

/** A restriction on these days. */
export const restrict = (inside: string) =>
	`<AvailStatusMessage>${control('InvTypeCode="LFT" RatePlanCode="FLX"')}${inside}</AvailStatusMessage>`;
