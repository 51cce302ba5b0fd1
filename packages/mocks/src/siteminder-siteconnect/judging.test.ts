import { describe, expect, test } from "vitest";
import { namespaces } from "../siteminder-soap/namespaces.ts";
import { rules } from "./rules.ts";
import {
	answer,
	error,
	last,
	listed,
	loft,
	plan,
	played,
	stay,
} from "./test-support.ts";

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
		["rooms-listed", "Success without rooms", "<Success/>", (text) => text],
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

	test("a type that is not text/xml", async () => {
		const { order, sandbox } = await played();
		await order("open-mapping");
		expect(
			answer(sandbox, listed(loft), (text) => text, 200, {
				"content-type": "application/json",
			}),
		).toMatchObject([
			{ place: "header", pointer: "content-type", rule: rules["answer-type"] },
		]);
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
