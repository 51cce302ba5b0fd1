import { describe, expect, test } from "vitest";
import { playerOf } from "../../conformance/player.ts";
import type { Sandbox, SentCallback } from "../../engine/index.ts";
import { namespaces } from "../siteminder-soap/namespaces.ts";
import { siteConnect } from "./api.ts";
import { rules } from "./rules.ts";

type Body = Readonly<Record<string, unknown>>;

async function played(settings: Readonly<Record<string, string>> = {}) {
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

const last = (sandbox: Sandbox): SentCallback => {
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

const answerTo = (sent: SentCallback, content: string) =>
	`<s:Envelope xmlns:s="${namespaces.envelope}"><s:Header/><s:Body><${names[sent.event]} xmlns="${namespaces.ota}" EchoToken="${tokenOf(sent)}" TimeStamp="2026-12-02T09:30:01+00:00" Version="1.0">${content}</${names[sent.event]}></s:Body></s:Envelope>`;

/** Answers the newest message, and gives the rules that the answer broke and where. */
function answer(
	sandbox: Sandbox,
	content: string,
	change = (text: string) => text,
	status = 200,
) {
	const sent = last(sandbox);
	const problems = sandbox.answerCallback(sent.number, {
		status,
		body: change(answerTo(sent, content)),
	});
	expect(siteConnect.invariants?.(sandbox.tables() as never)).toEqual([]);
	return problems;
}

const plan = (code: string, name: string) =>
	`<RatePlan RatePlanCode="${code}"><RatePlanDescription Name="${name}"/></RatePlan>`;
const stay = (
	code: string,
	name: string,
	plans = plan("FLX", "Flexible"),
	occupancy = '<Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/>',
) =>
	`<RoomStay><RoomTypes><RoomType RoomTypeCode="${code}"><RoomDescription Name="${name}"/>${occupancy}</RoomType></RoomTypes>${plans && `<RatePlans>${plans}</RatePlans>`}</RoomStay>`;
const listed = (...stays: readonly string[]) =>
	`<Success/><RoomStays>${stays.join("")}</RoomStays>`;
const loft = stay("LFT", "Loft");
const error = (type: string, code: string, text: string) =>
	`<Errors><Error Type="${type}" Code="${code}">${text}</Error></Errors>`;

test("a good list of rooms passes and is mapped", async () => {
	const { order, sandbox } = await played();
	await order("open-mapping");
	expect(
		answer(sandbox, listed(loft, stay("LFT", "Loft", plan("SAV", "Saver")))),
	).toEqual([]);
	expect(Object.values(sandbox.tables().products ?? {})).toMatchObject([
		{ hotel: "SCTEST1", room: "LFT", plan: "FLX", maxOccupancy: 2 },
		{ hotel: "SCTEST1", room: "LFT", plan: "SAV" },
	]);
});

test("a list of 400 rooms is judged as a whole, and kept in part", async () => {
	const { order, sandbox } = await played();
	await order("open-mapping");
	const many = Array.from({ length: 400 }, (_, index) =>
		stay(`R${index}`, `Room ${index}`),
	);
	expect(answer(sandbox, listed(...many))).toEqual([]);
	expect(Object.keys(sandbox.tables().products ?? {})).toHaveLength(400);
	expect(last(sandbox).reply?.body).toMatch(/characters in all\)$/);
});

describe("an answer is told", () => {
	test.each<[keyof typeof rules, string, string, (text: string) => string]>([
		[
			"echo-token",
			"another EchoToken",
			listed(loft),
			(text) => text.replace(/EchoToken="[^"]*"/, 'EchoToken="mine"'),
		],
		[
			"answer-header",
			"credentials in its header",
			listed(loft),
			(text) =>
				text.replace(
					"<s:Header/>",
					`<s:Header><w:Security xmlns:w="${namespaces.security}"><w:UsernameToken/></w:Security></s:Header>`,
				),
		],
		[
			"answer-header",
			"a password in a comment",
			listed(loft),
			(text) => text.replace("<s:Body>", "<!-- Fake!Channel2027 --><s:Body>"),
		],
		[
			"answer-name",
			"the answer to another message",
			listed(loft),
			(text) => text.replaceAll("OTA_HotelAvailRS", "OTA_PingRS"),
		],
		["answer-xml", "no XML", "", () => "Not found"],
		[
			"answer-xml",
			"the message outside of an envelope",
			"",
			() => `<OTA_HotelAvailRS xmlns="${namespaces.ota}"/>`,
		],
		[
			"answer-xml",
			"another namespace",
			listed(loft),
			(text) => text.replace(namespaces.ota, "urn:other"),
		],
		["one-outcome", "neither Success nor Errors", "", (text) => text],
		[
			"one-outcome",
			"both",
			`<Success/>${error("12", "402", "x")}`,
			(text) => text,
		],
		[
			"one-pair",
			"two rates in one RoomStay",
			listed(
				stay("LFT", "Loft", plan("FLX", "Flexible") + plan("SAV", "Saver")),
			),
			(text) => text,
		],
		[
			"one-pair",
			"no rate where rates are agreed on",
			listed(stay("LFT", "Loft", "")),
			(text) => text,
		],
		[
			"unique-names",
			"two rooms of one name",
			listed(loft, stay("STD", "Loft")),
			(text) => text,
		],
		[
			"unique-codes",
			"two rooms of one code",
			listed(loft, stay("LFT", "Studio")),
			(text) => text,
		],
		[
			"good-message",
			"an error to a message without mistake",
			error("12", "402", "Room type code not found for this hotel"),
			(text) => text,
		],
	])("%s: %s", async (rule, _, content, change) => {
		const { order, sandbox } = await played();
		await order("open-mapping");
		const problems = answer(sandbox, content, change);
		expect(problems.map((each) => each.rule)).toEqual([rules[rule]]);
		expect(last(sandbox).problems).toEqual(problems);
		expect(sandbox.tables().products).toEqual({});
	});

	test.each([
		[
			"a Name of 65 characters",
			stay("LFT", "x".repeat(65)),
			/RoomStay\[1\].*@Name$/,
		],
		["a code of 17 characters", stay("x".repeat(17), "Loft"), /@RoomTypeCode$/],
		["an empty list", "", /RoomStays\/RoomStay$/],
	])("%s, by its place", async (_, stays, place) => {
		const { order, sandbox } = await played();
		await order("open-mapping");
		expect(answer(sandbox, listed(stays))[0]?.pointer).toMatch(place);
	});

	test.each([
		["EchoToken", /@EchoToken$/],
		["TimeStamp", /@TimeStamp$/],
		["Version", /@Version$/],
	])("a missing %s", async (attribute, place) => {
		const { order, sandbox } = await played();
		await order("open-mapping");
		const [problem, ...others] = answer(sandbox, listed(loft), (text) =>
			text.replace(new RegExp(` ${attribute}="[^"]*"`), ""),
		);
		expect(problem?.pointer).toMatch(place);
		expect(others).toEqual([]);
	});

	test("a status other than 200, and silence", async () => {
		const { order, sandbox } = await played();
		await order("open-mapping");
		expect(
			answer(sandbox, listed(loft), (text) => text, 500).map(
				({ rule }) => rule,
			),
		).toEqual([rules["answer-status"]]);
		await order("open-mapping");
		expect(
			sandbox
				.answerCallback(last(sandbox).number, { failure: "timeout" })
				.map(({ rule }) => rule),
		).toEqual([rules["answer-in-time"]]);
	});
});

test("a channel without rate plans lists rooms alone", async () => {
	const { order, sandbox } = await played({ products: "rooms" });
	await order("open-mapping");
	expect(answer(sandbox, listed(stay("LFT", "Loft", "")))).toEqual([]);
	await order("open-mapping");
	expect(answer(sandbox, listed(loft))[0]?.rule).toBe(rules["one-pair"]);
});

describe("a mistake asks for its error", () => {
	const cases: readonly [string, string, string, string, string][] = [
		[
			"open-mapping",
			"password",
			"4",
			"448",
			"Invalid Username and/or Password",
		],
		[
			"open-mapping",
			"hotel",
			"6",
			"392",
			"Hotel not found for HotelCode=ZZ-UNKNOWN",
		],
		[
			"change-availability",
			"password",
			"4",
			"448",
			"Invalid Username and/or Password",
		],
		[
			"change-availability",
			"room",
			"12",
			"402",
			"Room type code not found for this hotel",
		],
		[
			"change-availability",
			"rate",
			"12",
			"249",
			"Rate code not found for this hotel",
		],
		["change-rates", "rate", "12", "249", "Rate code not found for this hotel"],
		["change-rates", "occupancy", "13", "137", "Invalid included occupancy"],
	];
	const asked = async (id: string, mistake: string) => {
		const { order, sandbox } = await played();
		await order(id, { mistake });
		if (id === "change-rates")
			expect(answer(sandbox, "<Success/>")).toEqual([]);
		return sandbox;
	};

	test.each(cases)("%s, %s: %s %s", async (id, mistake, type, code, text) => {
		const sandbox = await asked(id, mistake);
		expect(answer(sandbox, error(type, code, text))).toEqual([]);
	});

	test.each(cases)(
		"%s, %s: not in other words",
		async (id, mistake, type, code) => {
			const sandbox = await asked(id, mistake);
			expect(
				answer(sandbox, error(type, code, "Sorry")).map(({ rule }) => rule),
			).toEqual([rules["error-wording"]]);
		},
	);

	test("and neither Success nor another error will do, nor another type", async () => {
		for (const [content, rule] of [
			["<Success/>", "error-expected"],
			[
				error("12", "249", "Rate code not found for this hotel"),
				"error-expected",
			],
			[
				error("3", "402", "Room type code not found for this hotel"),
				"error-wording",
			],
		] as const) {
			const sandbox = await asked("change-availability", "room");
			expect(answer(sandbox, content).map((each) => each.rule)).toEqual([
				rules[rule],
			]);
		}
	});
});

describe("rates", () => {
	const states = (sandbox: Sandbox) =>
		Object.values(sandbox.tables().messages ?? {}).map(
			(each) => (each as { readonly state: string }).state,
		);

	test("go out when availability has succeeded, not before", async () => {
		const { order, sandbox } = await played();
		await order("change-rates");
		expect(states(sandbox)).toEqual(["sent", "held"]);
		expect(sandbox.callbacks().map(({ event }) => event)).toEqual([
			"availability",
		]);
		expect(answer(sandbox, "<Success/>")).toEqual([]);
		expect(last(sandbox).event).toBe("rates");
		expect(answer(sandbox, "<Success/>")).toEqual([]);
		expect(states(sandbox)).toEqual(["passed", "passed"]);
	});

	test("are withheld after an error, until a better answer is pasted", async () => {
		const { order, send, sandbox } = await played();
		await order("change-rates");
		answer(
			sandbox,
			error("12", "402", "Room type code not found for this hotel"),
		);
		expect(states(sandbox)).toEqual(["failed", "withheld"]);
		expect(sandbox.callbacks()).toHaveLength(1);
		const better = answerTo(last(sandbox), "<Success/>");
		const { id } = Object.values(sandbox.tables().messages ?? {})[0] as {
			readonly id: string;
		};
		const pasted = await sandbox.exchange({
			method: "POST",
			target: `/sandbox/messages/${id}/answer`,
			headers: { "content-type": "text/xml" },
			body: better,
		});
		expect(pasted?.status).toBe(200);
		expect(states(sandbox)).toEqual(["passed", "sent"]);
		expect(await send("open-mapping")).toMatchObject({ status: 200 });
	});

	test("by occupancy need MaxOccupancy, one price for each number of guests, and error 397 for fewer", async () => {
		const { order, sandbox } = await played({ "rate-model": "OBP" });
		const amounts = ["90.00", "120.00"];
		expect((await order("change-rates", { amounts })).fact).toMatch(
			/has not listed a MaxOccupancy/,
		);
		await order("open-mapping");
		expect(
			answer(sandbox, listed(stay("LFT", "Loft", undefined, "")))[0]?.rule,
		).toBe(rules["max-occupancy"]);
		await order("open-mapping");
		expect(answer(sandbox, listed(loft))).toEqual([]);
		expect((await order("change-rates")).fact).toMatch(/1 amounts; 2/);
		await order("change-rates", { amounts });
		answer(sandbox, "<Success/>");
		expect(
			[...last(sandbox).body.matchAll(/NumberOfGuests="(\d)"/g)].map(
				([, guests]) => guests,
			),
		).toEqual(["1", "2"]);
		await order("change-rates", { amounts, mistake: "adults" });
		answer(sandbox, "<Success/>");
		expect(last(sandbox).body.match(/<BaseByGuestAmt /g)).toHaveLength(1);
		expect(answer(sandbox, "<Success/>")[0]?.rule).toBe(
			rules["error-expected"],
		);
	});
});

describe("a message", () => {
	test("carries the credentials that the channel named, in the header alone", async () => {
		const { order, sandbox } = await played();
		await order("set-endpoint", { username: "me", password: "Fake!Another1" });
		await order("open-mapping");
		const { address, headers, body, patience } = last(sandbox);
		expect(address).toBe("http://localhost:8080/siteconnect");
		expect(headers.soapaction).toBe('"HotelAvailRQ"');
		expect(body).toContain("<wsse:Username>me</wsse:Username>");
		expect(body.split("Fake!Another1")).toHaveLength(2);
		expect(patience).toBe(20_000);
	});

	test("stays here while there is no address", async () => {
		const { order, sandbox } = await played();
		await order("set-endpoint", { url: null });
		expect((await order("open-mapping")).status).toBe(200);
		expect(sandbox.callbacks()).toEqual([]);
	});

	test("holds one restriction and two lengths of stay at most; null takes a length away", async () => {
		const { order, sandbox } = await played();
		await order("change-availability", {
			sale: "Close",
			arrival: "Close",
			departure: "Open",
			min_stay: 2,
			max_stay: null,
			min_stay_through: 3,
		});
		const messages = last(sandbox).body.split("<AvailStatusMessage").slice(2);
		expect(
			messages.map((each) => [
				each.match(/BookingLimit/g)?.length ?? 0,
				each.match(/<LengthOfStay /g)?.length ?? 0,
				/<RestrictionStatus ([^/]*)\//.exec(each)?.[1]?.trim(),
			]),
		).toEqual([
			[1, 2, 'Status="Close"'],
			[0, 1, 'Status="Close" Restriction="Arrival"'],
			[0, 0, 'Status="Open" Restriction="Departure"'],
		]);
		expect(messages[0]).toMatch(
			/<LengthOfStay MinMaxMessageType="SetMaxLOS"\/>/,
		);
	});

	test.each([
		["2026-12-09", "2028-12-27", 200],
		["2026-12-09", "2028-12-28", 400],
		["2026-12-09", "2026-12-08", 400],
	])("from %s to %s is answered with %i", async (start, end, status) => {
		const { order } = await played();
		expect((await order("change-availability", { start, end })).status).toBe(
			status,
		);
	});
});
