import {
	carriedAtStart,
	filledText,
	type MockApi,
	valueAtPointer,
} from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "../siteminder-pmsxchange/api.ts";
import { siteConnect } from "../siteminder-siteconnect/api.ts";
import { readEnvelope } from "./read-envelope.ts";

const carried = { room_type_code: "LFT", rate_plan_code: "FLX" };

/** Sends the first example of an operation with a change, and tells what came back. */
async function sent(
	api: MockApi<never>,
	operation: string,
	change: (text: string) => string,
) {
	const sandbox = stillSandbox(api);
	const found = api.operations.find(({ id }) => id === operation);
	const text = filledText(String(found?.examples[0]?.body), {
		...carriedAtStart(api, sandbox.now()),
		...carried,
	});
	const changed = change(text);
	expect(changed).not.toBe(text);
	const answer = await sandbox.exchange({
		method: "POST",
		target: String(found?.path).replace("{pmsCode}", "PMSXTEST"),
		headers: { "content-type": "text/xml; charset=utf-8" },
		body: changed,
	});
	const [message = {}] = Object.values(
		valueAtPointer(readEnvelope(answer?.body ?? ""), "/Envelope/Body") ?? {},
	);
	return {
		type: valueAtPointer(message, "/Errors/Error/0/@Type"),
		problem: sandbox.journal().at(-1)?.problems[0],
	};
}

const replaced = (from: string | RegExp, to: string) => (text: string) =>
	text.replace(from, to);

describe("a message that breaks the schema gets an error of type 10", () => {
	test.each([
		[
			"an amount that is no number",
			"send-rates",
			replaced('AmountAfterTax="120.00"', 'AmountAfterTax="true"'),
			"/BaseByGuestAmt[1]/@AmountAfterTax",
			"120.00",
		],
		[
			"an attribute misspelt",
			"send-rates",
			replaced("CurrencyCode=", "CurrencyCod="),
			"/Rate[1]/@CurrencyCod",
			undefined,
		],
		[
			"an attribute that nobody knows",
			"send-availability",
			replaced("<AvailStatusMessages ", '<AvailStatusMessages Sold="1" '),
			"/AvailStatusMessages/@Sold",
			undefined,
		],
		[
			"an element that nobody knows",
			"send-availability",
			replaced("</AvailStatusMessage>", "<Sold/></AvailStatusMessage>"),
			"/AvailStatusMessage[1]/Sold",
			undefined,
		],
		[
			"POS after what it should stand before",
			"send-availability",
			replaced(/(<POS>.*<\/POS>)(.*<\/AvailStatusMessages>)/s, "$2$1"),
			"/OTA_HotelAvailNotifRQ/POS",
			undefined,
		],
		[
			"POS twice",
			"send-availability",
			replaced(/(<POS>.*<\/POS>)/s, "$1$1"),
			"/OTA_HotelAvailNotifRQ/POS",
			undefined,
		],
		[
			"POS in no namespace",
			"send-availability",
			replaced("<POS>", '<POS xmlns="">'),
			"/OTA_HotelAvailNotifRQ/POS",
			undefined,
		],
		[
			"a room type's code of 17 characters",
			"send-availability",
			replaced('InvTypeCode="LFT"', `InvTypeCode="${"L".repeat(17)}"`),
			"/@InvTypeCode",
			"L".repeat(16),
		],
	])("pmsXchange: %s", async (_, operation, change, pointer, value) => {
		const { type, problem } = await sent(
			pmsXchange as never,
			operation,
			change,
		);
		expect(type).toBe("10");
		expect(problem?.pointer).toMatch(new RegExp(`${escaped(pointer)}$`));
		expect(problem?.rule.source).toBe("schema");
		if (value !== undefined) expect(problem?.fix?.value).toBe(value);
	});

	test.each([
		[
			"rooms after dates",
			replaced(/(<RoomTypes>.*?<\/RoomTypes>)(.*<TimeSpan[^>]*>)/s, "$2$1"),
			"/RoomTypes",
		],
		["a third UniqueID", replaced(/(<UniqueID [^>]*>)/, "$1$1$1"), "/UniqueID"],
		[
			"a channel without a type",
			replaced(' Type="7"', ""),
			"/BookingChannel/@Type",
		],
		[
			"text between elements",
			replaced("<RoomStays>", "<RoomStays>two"),
			"/RoomStays/text()",
		],
	])("SiteConnect: %s", async (_, change, pointer) => {
		const { type, problem } = await sent(
			siteConnect as never,
			"notify-reservation",
			change,
		);
		expect(type).toBe("10");
		expect(problem?.pointer).toMatch(new RegExp(`${escaped(pointer)}$`));
		expect(problem?.rule).toMatchObject({
			source: "schema",
			confidence: "published",
		});
	});
});

test.each([
	[
		"UsernameToken",
		'<wsse:UsernameToken xmlns:wsse="urn:x">',
		"<wsse:UsernameToken>",
		"UsernameToken is in the namespace “urn:x”.",
	],
	[
		"Password",
		'<Password xmlns=""',
		"<wsse:Password",
		"Password is in no namespace.",
	],
])(
	"%s in another namespace is reported as that",
	async (name, to, from, fact) => {
		const { type, problem } = await sent(pmsXchange as never, "ping", (text) =>
			text
				.replace(from, to)
				.replace(
					name === "Password" ? "</wsse:Password>" : "",
					name === "Password" ? "</Password>" : "",
				),
		);
		expect(type).toBe("4");
		expect(problem?.fact).toBe(fact);
		expect(problem?.fix?.value).toMatch(/wssecurity-secext/);
	},
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
