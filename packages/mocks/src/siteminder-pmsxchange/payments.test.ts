import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import { confirm, pos, post, waiting } from "./test-support.ts";

type Playing = ReturnType<typeof stillSandbox>;

const payments = async (sandbox: Playing) => {
	const answer = await post(
		sandbox,
		"SM_HotelResPaymentReadRQ",
		`${pos}<SelectionCriteria SelectionType="Undelivered" HotelCode="PMSXTEST1"/>`,
	);
	const list = answer.at("/HotelResPaymentList/HotelResPayment");
	return ((list ?? []) as { readonly "@TransactionID": string }[]).map(
		(each) => each["@TransactionID"],
	);
};

const result = (sandbox: Playing, id: string, outcome: string, type = "40") =>
	post(
		sandbox,
		"SM_HotelResPaymentResultRQ",
		`<HotelResPaymentResult HotelCode="PMSXTEST1" TransactionId="${id}"><UniqueID Type="14" ID="SMFAKE-1"/><UniqueID Type="${type}" ID="PMS-1"/>${outcome}</HotelResPaymentResult>`,
	);

test("a payment that nobody confirms is delivered four times, then no more", async () => {
	const sandbox = stillSandbox(pmsXchange);
	for (const _ of [1, 2, 3, 4])
		expect(await payments(sandbox)).toEqual(["fake-pay-seed-1"]);
	expect(await payments(sandbox)).toEqual([]);
});

test.each([
	["<Success/>", "confirmed"],
	['<Errors><Error Type="3"/></Errors>', "refused by the PMS"],
])(
	"a payment that is answered with %s is %s and comes no more",
	async (outcome, state) => {
		const sandbox = stillSandbox(pmsXchange);
		await payments(sandbox);
		expect((await result(sandbox, "fake-pay-seed-1", outcome)).error).toBe(
			undefined,
		);
		expect(await payments(sandbox)).toEqual([]);
		expect(sandbox.tables().payments?.["fake-pay-seed-1"]).toMatchObject({
			state,
		});
	},
);

test.each([
	["before it was delivered", false, "<Success/>", "40", "3 245"],
	["without the PMS's number", true, "<Success/>", "29", "10 321"],
	["with neither Success nor Errors", true, "", "40", "10"],
])(
	"a payment confirmed %s is refused",
	async (_, delivered, outcome, type, error) => {
		const sandbox = stillSandbox(pmsXchange);
		if (delivered) await payments(sandbox);
		expect(
			(await result(sandbox, "fake-pay-seed-1", outcome, type)).error,
		).toBe(error);
	},
);

test("a booking that the PMS takes brings a payment for it", async () => {
	const sandbox = stillSandbox(pmsXchange);
	const [first] = await waiting(sandbox);
	await confirm(sandbox, [first?.message]);
	expect(await payments(sandbox)).toEqual([
		"fake-pay-seed-1",
		"fake-pay-000001",
	]);
});
