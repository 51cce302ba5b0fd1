import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import { answerRoot } from "../../siteminder-soap/format.ts";
import { SoapRefused } from "../../siteminder-soap/soap-refusal.ts";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import { refuse } from "../refuse.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { Hotel, PmsXchangeTables } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";

/** Declares an operation of pmsXchange. */
export const operation = operationsOver<
	PmsXchangeTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	PmsXchangeWorld
>({ accepts: ["text/xml"], refusal: Refused });

/** The one address of all SOAP messages. */
const soapPath = "/webservices/{pmsCode}";

const xml = ["text/xml"] as const;

/** What all SOAP messages share. */
export const soap = {
	method: "POST",
	path: soapPath,
	confidence: "published",
	scheme: "token",
	accepts: xml,
	refusal: SoapRefused,
} as const;

export const examplePath = { pmsCode: carried.pms_code } as const;

/** Examples of reading what waits: of one hotel, of all, and of one that does not exist. `message` takes the hotel as an attribute. */
export const readExamples = (message: (hotel: string) => string) =>
	[
		{
			title: "Of one hotel",
			params: examplePath,
			body: message(` HotelCode="${carried.hotel_code}"`),
			status: 200,
		},
		{
			title: "Of all hotels of the PMS",
			params: examplePath,
			body: message(""),
			status: 200,
		},
		{
			title: "Of a hotel that does not exist",
			params: examplePath,
			body: message(' HotelCode="ZZ1"'),
			status: 200,
			refused: true,
		},
	] as const;

/** An element that says who sends an example. */
export const examplePos = `<POS><Source><RequestorID Type="22" ID="${carried.pms_code}"/></Source></POS>`;

/** The one PMS of the test system. */
const knownPms = "PMSXTEST";

/** Throws a Refusal when the address names no PMS. */
export function checkPms(pmsCode: string): void {
	if (pmsCode !== knownPms)
		throw refuse("pms-exists", {
			code: "6 450",
			place: "path",
			pointer: "pmsCode",
			fact: `There is no PMS “${pmsCode}”.`,
			fix: knownPms,
		});
}

interface Pos {
	readonly Source: readonly {
		readonly RequestorID?: { readonly "@ID": string } | undefined;
	}[];
}

/** Throws a Refusal when sender and address do not fit together. */
export function checkSender(
	{ Source }: Pos,
	pmsCode: string,
	at: string,
): void {
	checkPms(pmsCode);
	const id = Source[0]?.RequestorID?.["@ID"];
	if (id !== pmsCode)
		throw refuse("same-pms", {
			code: "3 450",
			pointer: `${at}/POS/Source[1]/RequestorID/@ID`,
			fact: `Inconsistent PMS codes: the address says ${pmsCode}, RequestorID ${id ?? "nothing"}.`,
			fix: pmsCode,
		});
}

/** A hotel by its code. Throws a Refusal when there is none. */
export function hotelOf(
	code: string,
	pointer: string,
	{ tables }: PmsXchangeWorld,
): Hotel {
	if (code.length < 1 || code.length > 16)
		throw refuse("hotel-code", {
			code: "3 450",
			pointer,
			fact: `HotelCode has ${code.length} characters; 1 to 16 are expected.`,
			fix: carried.hotel_code,
		});
	const found = tables.hotels.get(code);
	if (found) return found;
	throw refuse("hotel", {
		code: "6 392",
		pointer,
		fact: `Hotel not found for HotelCode=${code}`,
		fix: carried.hotel_code,
	});
}

/** A hotel that takes updates. Throws a Refusal when it does not. */
export function activeHotelOf(
	code: string,
	pointer: string,
	world: PmsXchangeWorld,
): Hotel {
	const found = hotelOf(code, pointer, world);
	if (found.active) return found;
	throw refuse("hotel-active", {
		code: "6 375",
		pointer,
		fact: `The hotel ${code} is not enabled for updates.`,
		fix: carried.hotel_code,
	});
}

/** The answer that all is well. */
export function success(
	name: string,
	echoToken: string,
	world: PmsXchangeWorld,
	content: object = {},
) {
	return {
		status: 200,
		body: {
			[name]: { ...answerRoot(echoToken, world.now), Success: {}, ...content },
		},
	};
}
