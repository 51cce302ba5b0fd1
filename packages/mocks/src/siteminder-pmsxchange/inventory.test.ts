import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import {
	avail,
	confirm,
	control,
	limit,
	pos,
	post,
	restrict,
	waiting,
} from "./test-support.ts";

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
