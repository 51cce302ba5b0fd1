import { describe, expect, test } from "vitest";
import { stillSandbox } from "../../conformance/run.ts";
import {
	carriedAtStart,
	filledText,
	type Sandbox,
	valueAtPointer,
} from "../../engine/index.ts";
import { exampleOf, exampleRoot } from "../siteminder-soap/envelope.ts";
import { readEnvelope } from "../siteminder-soap/read-envelope.ts";
import { pmsXchange } from "./api.ts";

const minutes = 60_000;
const pos = `<POS><Source><RequestorID Type="22" ID="PMSXTEST"/></Source></POS>`;

async function post(
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

const read = (sandbox: Sandbox, hotel = "PMSXTEST1") =>
	post(
		sandbox,
		"OTA_ReadRQ",
		`${pos}<ReadRequests><HotelReadRequest HotelCode="${hotel}"><SelectionCriteria SelectionType="Undelivered"/></HotelReadRequest></ReadRequests>`,
	);

async function waiting(sandbox: Sandbox, hotel?: string) {
	const { at } = await read(sandbox, hotel);
	const list = at("/ReservationsList/HotelReservation");
	return (Array.isArray(list) ? list : []).map((each) => ({
		status: each["@ResStatus"],
		reservation: each.UniqueID[0]["@ID"],
		message: each.UniqueID[1]["@ID"],
		start: each.RoomStays.RoomStay[0].TimeSpan["@Start"],
	}));
}

const confirm = (
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

const avail = (sandbox: Sandbox, messages: string) =>
	post(
		sandbox,
		"OTA_HotelAvailNotifRQ",
		`${pos}<AvailStatusMessages HotelCode="PMSXTEST1">${messages}</AvailStatusMessages>`,
	);

const control = (more = 'InvTypeCode="LFT"') =>
	`<StatusApplicationControl Start="2026-12-22" End="2026-12-24" ${more}/>`;
const limit = (rooms: number, more?: string) =>
	`<AvailStatusMessage BookingLimit="${rooms}">${control(more)}</AvailStatusMessage>`;
const restrict = (inside: string) =>
	`<AvailStatusMessage>${control('InvTypeCode="LFT" RatePlanCode="FLX"')}${inside}</AvailStatusMessage>`;

describe("the queue", () => {
	test("delivers a message with every poll until it is confirmed, then nothing but Success", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const [first] = await waiting(sandbox);
		expect(first).toMatchObject({ status: "Book", start: "2026-12-22" });
		expect(await waiting(sandbox)).toEqual([first]);
		expect((await confirm(sandbox, [first?.message])).error).toBeUndefined();
		const empty = await read(sandbox);
		expect(empty.at("/Success")).toEqual({});
		expect(empty.at("/ReservationsList")).toBeUndefined();
		expect((await confirm(sandbox, [first?.message])).error).toBe("3 245");
	});

	test("brings a change, then a cancellation, then another booking, each half an hour after the last was confirmed", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const seen: unknown[] = [];
		for (let index = 0; index < 4; index++) {
			const [next] = await waiting(sandbox);
			seen.push([next?.status, next?.start, next?.reservation]);
			await confirm(sandbox, [next?.message]);
			sandbox.advance(30 * minutes);
		}
		expect(seen).toEqual([
			["Book", "2026-12-22", "SMFAKE-1"],
			["Modify", "2026-12-23", "SMFAKE-1"],
			["Cancel", "2026-12-23", "SMFAKE-1"],
			["Book", "2026-12-23", "SMFAKE-4"],
		]);
	});

	test("gives a message up after 20 deliveries", async () => {
		const sandbox = stillSandbox(pmsXchange);
		for (let index = 0; index < 20; index++)
			expect(await waiting(sandbox)).toHaveLength(1);
		expect(await waiting(sandbox)).toHaveLength(0);
	});

	test("gives a message up an hour after its first delivery", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await waiting(sandbox);
		sandbox.advance(60 * minutes - 1);
		expect(await waiting(sandbox)).toHaveLength(1);
		sandbox.advance(1);
		expect(sandbox.tables().messages?.["fake-msg-seed-1"]).toMatchObject({
			state: "failed",
		});
		expect(await waiting(sandbox)).toHaveLength(0);
	});

	test("takes a batch as a whole or not at all", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const both = await waiting(sandbox, "PMSXTEST2");
		expect(both).toHaveLength(2);
		const ids = both.map(({ message }) => message);
		expect((await confirm(sandbox, [...ids, "fake-msg-x"])).error).toBe(
			"3 245",
		);
		expect(await waiting(sandbox, "PMSXTEST2")).toEqual(both);
		await confirm(sandbox, ids, '<Errors><Error Type="3"/></Errors>');
		expect(await waiting(sandbox, "PMSXTEST2")).toEqual([]);
	});

	test("mixes imported reservations with live ones", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await sandbox.exchange({
			method: "POST",
			target: "/core-api/pmses/PMSXTEST/hotels/PMSXTEST1/reservation-import",
			headers: {
				authorization: `Basic ${btoa("fake-pms-user:Fake!Pass2027")}`,
				"x-sm-trace-token": "00000000-0000-4000-8000-000000000001",
			},
			body: "",
		});
		expect(await waiting(sandbox)).toHaveLength(1);
		sandbox.advance(5 * minutes);
		const [live, imported] = await waiting(sandbox);
		expect(imported?.reservation).toBe(live?.reservation);
		expect(imported?.message).not.toBe(live?.message);
	});
});

describe("inventory", () => {
	test("knows that the availability of a reservation has come back", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const [first] = await waiting(sandbox);
		await confirm(sandbox, [first?.message]);
		const back = () => sandbox.tables().messages?.["fake-msg-seed-1"];
		await avail(sandbox, limit(3, 'InvTypeCode="STD"'));
		expect(back()).toMatchObject({ availabilityBack: false });
		await avail(sandbox, limit(3));
		expect(back()).toMatchObject({ availabilityBack: true });
		expect(
			sandbox.tables().availability?.["PMSXTEST1 LFT 2026-12-22"],
		).toMatchObject({ rooms: 3 });
	});

	test("keeps each kind of restriction apart from the others", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await avail(
			sandbox,
			restrict('<RestrictionStatus Status="Close"/>') +
				restrict('<RestrictionStatus Status="Close" Restriction="Arrival"/>') +
				restrict('<RestrictionStatus Status="Open" Restriction="Arrival"/>') +
				restrict(
					'<LengthsOfStay><LengthOfStay MinMaxMessageType="SetMinLOS" Time="2"/></LengthsOfStay>',
				),
		);
		expect(
			sandbox.tables().restrictions?.["PMSXTEST1 LFT FLX 2026-12-23"],
		).toMatchObject({ closed: true, closedToArrival: false, minStay: 2 });
	});

	test("leaves out days of the week that are switched off", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await avail(sandbox, limit(1, 'InvTypeCode="LFT" Weds="0"'));
		const rooms = (day: string) =>
			sandbox.tables().availability?.[`PMSXTEST1 LFT ${day}`];
		expect(rooms("2026-12-22")).toMatchObject({ rooms: 1 });
		expect(rooms("2026-12-23")).toMatchObject({ rooms: 4 });
	});

	test.each([
		["silent", undefined, 1],
		["refuse", "12 402", 0],
	])(
		"what is not mapped, when the switch says %s: error %s, %s lines in the mail",
		async (option, error, lines) => {
			const sandbox = stillSandbox(pmsXchange);
			sandbox.set("unmapped", option);
			expect(
				(await avail(sandbox, limit(3, 'InvTypeCode="ATTIC"'))).error,
			).toBe(error);
			const mail = Object.values(sandbox.tables().digest ?? {});
			expect(mail).toHaveLength(lines);
			for (const line of mail)
				expect(line).toMatchObject({
					code: "402",
					mailed: Date.UTC(2026, 11, 2, 16),
				});
		},
	);

	test("takes availability and restrictions in one message, unless the switch refuses them", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const both = limit(3) + restrict('<RestrictionStatus Status="Open"/>');
		expect((await avail(sandbox, both)).error).toBeUndefined();
		sandbox.set("separate", "refuse");
		expect((await avail(sandbox, both)).error).toBe("3 450");
	});

	test.each([
		["backwards", "2026-12-25", "2026-12-23", "3 450"],
		["for 751 days", "2027-01-01", "2029-01-20", "3 450"],
		["to the end of time", "2027-01-01", "9999-12-31", "3 450"],
		["on a day that does not exist", "2027-02-30", "2027-03-01", "10"],
	])("refuses a range %s", async (_, start, end, error) => {
		const sandbox = stillSandbox(pmsXchange);
		const text = limit(3)
			.replace("2026-12-22", start)
			.replace("2026-12-24", end);
		expect((await avail(sandbox, text)).error).toBe(error);
	});
});

test.each([
	["PDP", "", undefined],
	["OBP", "", "10 321"],
	["OBP", 'NumberOfGuests="2" AgeQualifyingCode="10"', undefined],
])(
	"a price in the model %s with “%s” gets error %s",
	async (model, attributes, error) => {
		const sandbox = stillSandbox(pmsXchange);
		sandbox.set("rate-model", model);
		const answer = await post(
			sandbox,
			"OTA_HotelRateAmountNotifRQ",
			`${pos}<RateAmountMessages HotelCode="PMSXTEST1"><RateAmountMessage>${control('InvTypeCode="LFT" RatePlanCode="FLX"')}<Rates><Rate CurrencyCode="EUR"><BaseByGuestAmts><BaseByGuestAmt AmountAfterTax="99.50" ${attributes}/></BaseByGuestAmts></Rate></Rates></RateAmountMessage></RateAmountMessages>`,
		);
		expect(answer.error).toBe(error);
		expect(Object.keys(sandbox.tables().rates ?? {})).toHaveLength(
			error ? 0 : 3,
		);
	},
);

describe("a message", () => {
	const ping = (sandbox: Sandbox, change?: (text: string) => string) =>
		post(sandbox, "OTA_PingRQ", "<EchoData>Hello</EchoData>", change);

	test("gets its EchoToken back unchanged, in answers and in errors", async () => {
		const token = (text: string) => text.replace("slipway-0001", "a &lt; b");
		const good = await ping(stillSandbox(pmsXchange), token);
		expect([good.root, good.at("/@EchoToken")]).toEqual([
			"OTA_PingRS",
			"a < b",
		]);
		const bad = await ping(stillSandbox(pmsXchange), (text) =>
			token(text).replace("Fake!Pass2027", "other"),
		);
		expect([bad.error, bad.at("/@EchoToken")]).toEqual(["4", "a < b"]);
	});

	test.each([
		[
			"without a security header",
			"4",
			(text: string) =>
				text.replace(/<wsse:Security[\s\S]*<\/wsse:Security>/, ""),
		],
		[
			"with a password digest",
			"4",
			(text: string) => text.replace("#PasswordText", "#PasswordDigest"),
		],
		[
			"without the password's type",
			undefined,
			(text: string) => text.replace(/ Type="[^"]*#PasswordText"/, ""),
		],
		[
			"with a security header of another namespace",
			"4",
			(text: string) =>
				text.replace("wssecurity-secext-1.0", "wssecurity-secext-1.1"),
		],
		[
			"with a time without a zone",
			"10",
			(text: string) => text.replace("+00:00", ""),
		],
	])("%s gets error %s", async (_, error, change) => {
		const answer = await ping(stillSandbox(pmsXchange), change);
		expect([answer.status, answer.error]).toEqual([200, error]);
	});

	test.each([
		[
			"with a document type",
			(text: string) => text.replace("?>", "?><!DOCTYPE x>"),
		],
		[
			"in a SOAP 1.2 envelope",
			(text: string) =>
				text.replace(
					"http://schemas.xmlsoap.org/soap/envelope/",
					"http://www.w3.org/2003/05/soap-envelope",
				),
		],
		[
			"in another namespace",
			(text: string) => text.replace("OTA/2003/05", "OTA/2004/01"),
		],
		["that is cut off", (text: string) => text.slice(0, -20)],
	])(
		"%s gets a SOAP fault, with the status of the switch",
		async (_, change) => {
			const sandbox = stillSandbox(pmsXchange);
			const fault = await ping(sandbox, change);
			expect([fault.status, fault.root]).toEqual([500, "Fault"]);
			sandbox.set("fault-status", "200");
			expect((await ping(sandbox, change)).status).toBe(200);
		},
	);

	test("with wrong credentials gets a SOAP fault when the switch says so", async () => {
		const sandbox = stillSandbox(pmsXchange);
		sandbox.set("authentication", "fault");
		const fault = await ping(sandbox, (text) =>
			text.replace("Fake!Pass2027", "x"),
		);
		expect(fault.root).toBe("Fault");
	});

	test("of one PMS at the address of another is refused with the place as XPath", async () => {
		const answer = await post(
			stillSandbox(pmsXchange),
			"OTA_ReadRQ",
			`${pos.replace("PMSXTEST", "OTHER")}<ReadRequests><HotelReadRequest><SelectionCriteria SelectionType="Undelivered"/></HotelReadRequest></ReadRequests>`,
		);
		expect(answer.error).toBe("3 450");
		expect(answer.problem?.pointer).toBe(
			"/Envelope/Body/OTA_ReadRQ/POS/Source[1]/RequestorID/@ID",
		);
	});

	test("leaves no password in the journal", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await ping(sandbox);
		await ping(sandbox, (text) => text.slice(0, -20));
		expect(JSON.stringify(sandbox.journal())).not.toContain("Fake!Pass2027");
	});
});

test("polls within two minutes are throttled when the switch says so", async () => {
	const sandbox = stillSandbox(pmsXchange);
	sandbox.set("polling", "refuse");
	expect((await read(sandbox)).status).toBe(200);
	sandbox.advance(2 * minutes - 1);
	expect((await read(sandbox)).root).toBe("Fault");
	sandbox.advance(1);
	expect((await read(sandbox)).status).toBe(200);
});
