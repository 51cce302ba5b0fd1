import type { Sandbox } from "@slipway/sandbox/engine";
import { stillSandbox, testNow } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { channelsPlus } from "./api.ts";

const headers = {
	"x-sm-api-id": "fake-channel-900001",
	"x-sm-api-key": "fake-key-channels-plus",
	"content-type": "application/json",
};
const harbour = "00000000-0000-4000-8000-000001000000";
const twinFlexible = "00000000-0000-4000-8000-000001000011";
const twinSaver = "00000000-0000-4000-8000-000001000012";
const suiteFlexible = "00000000-0000-4000-8000-000001000021";
const stay = { checkin: "2026-12-20", checkout: "2026-12-22" };
const minutes = 60_000;
const days = 86_400_000;

async function call(
	sandbox: Sandbox,
	method: string,
	target: string,
	body?: unknown,
) {
	const answer = await sandbox.exchange({
		method,
		target,
		headers,
		body: body === undefined ? "" : JSON.stringify(body),
	});
	expect(channelsPlus.invariants?.(sandbox.tables() as never)).toEqual([]);
	return {
		status: answer?.status,
		body: answer?.body ? JSON.parse(answer.body) : undefined,
		headers: answer?.headers,
		problem: sandbox.journal().at(-1)?.problems[0],
	};
}

const lock = (sandbox: Sandbox, more: object = {}, rate = twinFlexible) =>
	call(sandbox, "POST", `/properties/${harbour}/reservations`, {
		...stay,
		rooms: [{ roomRateUuid: rate, adults: 2, children: 0 }],
		...more,
	});

const card = {
	method: "CreditCard",
	cardType: "VISA",
	cardNumber: "4111111111111111",
	holder: "SAM SAMPLE",
	expiry: "2031-12",
	cvv: "123",
};
const booker = {
	firstName: "Sam",
	lastName: "Sample",
	email: "guest@example.test",
};
const confirm = (sandbox: Sandbox, id: string, payment: object = card) =>
	call(sandbox, "POST", `/reservations/${id}/confirmation`, {
		payment,
		booker,
	});

async function booked(sandbox: Sandbox, rate = twinFlexible) {
	const { body } = await lock(sandbox, {}, rate);
	expect((await confirm(sandbox, body.bookingReferenceId)).status).toBe(200);
	return body.bookingReferenceId as string;
}

describe("a lock", () => {
	test("holds the only suite for 10 minutes, then gives it back by itself", async () => {
		const sandbox = stillSandbox(channelsPlus);
		const first = await lock(sandbox, {}, suiteFlexible);
		expect(first.body.expiresInMinutes).toBe(10);
		expect((await lock(sandbox, {}, suiteFlexible)).status).toBe(400);
		sandbox.advance(10 * minutes - 1);
		expect((await lock(sandbox, {}, suiteFlexible)).status).toBe(400);
		sandbox.advance(1);
		expect((await lock(sandbox, {}, suiteFlexible)).status).toBe(200);
		const late = await confirm(sandbox, first.body.bookingReferenceId);
		expect(late.status).toBe(404);
		expect(late.problem?.fact).toMatch(/expired at 2026-12-02T09:40/);
	});

	test("lasts as long as the switch says", async () => {
		const sandbox = stillSandbox(channelsPlus);
		sandbox.set("lock-minutes", "2");
		const { body } = await lock(sandbox);
		expect(body.expiresInMinutes).toBe(2);
		sandbox.advance(2 * minutes);
		expect((await confirm(sandbox, body.bookingReferenceId)).status).toBe(404);
	});

	test("takes nothing when one of its rooms is not to be had", async () => {
		const sandbox = stillSandbox(channelsPlus);
		const suite = { roomRateUuid: suiteFlexible, adults: 2, children: 0 };
		expect((await lock(sandbox, { rooms: [suite, suite] })).status).toBe(400);
		expect(sandbox.tables().nights).toEqual({});
	});

	test("adds up rooms, a deal on one of them, tax and commission", async () => {
		const room = { roomRateUuid: twinFlexible, adults: 2, children: 0 };
		const { body } = await lock(stillSandbox(channelsPlus), {
			dealCode: "SANDBOX10",
			rooms: [{ ...room, applyDeal: true }, room],
		});
		expect(body).toMatchObject({
			rooms: [{ total: 261 }, { total: 290 }],
			taxes: [{ amount: 55.1 }],
			total: 606.1,
			totalLessCommission: 523.45,
		});
	});
});

test("what is sold out is left out of a search, and is back after a cancellation", async () => {
	const sandbox = stillSandbox(channelsPlus);
	const search = async () => {
		const query = new URLSearchParams({
			latitude: "-33.9",
			longitude: "151.18",
			...stay,
			totalRooms: "1",
			totalAdults: "4",
			totalChildren: "0",
		});
		const { body } = await call(sandbox, "GET", `/properties?${query}`);
		return body.properties.map(({ uuid }: { uuid: string }) => uuid);
	};
	expect((await search())[0]).toBe(harbour);
	const id = await booked(sandbox, suiteFlexible);
	expect(await search()).not.toContain(harbour);
	await call(sandbox, "POST", `/reservations/${id}/cancellation`);
	expect((await search())[0]).toBe(harbour);
});

describe("cancelling", () => {
	// 2026-12-17 is three days before check-in; Sydney is 11 hours ahead of UTC in December.
	test.each([
		[
			"until the last minute of the deadline at the property",
			"2026-12-17T12:59:59Z",
			200,
		],
		["not a second later", "2026-12-17T13:00:00Z", 400],
	])("is free %s", async (_, moment, status) => {
		const sandbox = stillSandbox(channelsPlus);
		const id = await booked(sandbox);
		sandbox.advance(Date.parse(moment) - testNow);
		const cancelled = await call(
			sandbox,
			"POST",
			`/reservations/${id}/cancellation`,
		);
		expect(cancelled.status).toBe(status);
	});

	test("is refused for a non-refundable rate, a lock, and what is cancelled", async () => {
		const sandbox = stillSandbox(channelsPlus);
		const cancel = (id: string) =>
			call(sandbox, "POST", `/reservations/${id}/cancellation`);
		expect((await cancel(await booked(sandbox, twinSaver))).status).toBe(400);
		const { body } = await lock(sandbox);
		expect((await cancel(body.bookingReferenceId)).status).toBe(404);
		const id = await booked(sandbox);
		expect((await cancel(id)).body.status).toBe("Cancelled");
		expect((await cancel(id)).status).toBe(404);
	});
});

describe("confirming", () => {
	const virtual = {
		...card,
		method: "VirtualCreditCard",
		activation: "2026-12-17T00:00:00+11:00",
		deactivation: "2026-12-29T23:00:00+11:00",
		balance: 319,
		currency: "AUD",
	};
	test.each([
		["a card of another type", { ...card, cardType: "DINERS" }, "cardType"],
		[
			"a wrong check digit",
			{ ...card, cardNumber: "4111111111111112" },
			"cardNumber",
		],
		["a card that has expired", { ...card, expiry: "2026-11" }, "expiry"],
		[
			"a virtual card that starts late",
			{ ...virtual, activation: "2026-12-18T00:00:00+11:00" },
			"activation",
		],
		[
			"a virtual card that ends early",
			{ ...virtual, deactivation: "2026-12-28T23:00:00+11:00" },
			"deactivation",
		],
		[
			"a virtual card with another balance",
			{ ...virtual, balance: 318 },
			"balance",
		],
		[
			"a virtual card in another currency",
			{ ...virtual, currency: "EUR" },
			"currency",
		],
	])(
		"refuses %s, and the right one after it is taken",
		async (_, payment, field) => {
			const sandbox = stillSandbox(channelsPlus);
			const { body } = await lock(sandbox);
			const refused = await confirm(sandbox, body.bookingReferenceId, payment);
			expect(refused.status).toBe(400);
			expect(refused.problem?.pointer).toBe(`/payment/${field}`);
			const taken = await confirm(sandbox, body.bookingReferenceId, virtual);
			expect([taken.status, taken.body]).toEqual([200, undefined]);
		},
	);

	test("takes the net amount with net invoicing", async () => {
		const sandbox = stillSandbox(channelsPlus);
		const { body } = await lock(sandbox, { netInvoicing: true });
		expect(body.totalLessCommission).toBe(275.5);
		const net = { ...virtual, balance: 275.5 };
		expect((await confirm(sandbox, body.bookingReferenceId, net)).status).toBe(
			200,
		);
	});

	test("is refused twice, and when the room was sold meanwhile", async () => {
		const sandbox = stillSandbox(channelsPlus);
		expect((await confirm(sandbox, await booked(sandbox))).status).toBe(400);
		const { body } = await lock(sandbox);
		sandbox.setFaults([{ fault: "sold-meanwhile", times: 1 }]);
		expect(
			(await confirm(sandbox, body.bookingReferenceId)).body.errors[0].code,
		).toBe("no_availability");
		expect((await confirm(sandbox, body.bookingReferenceId)).status).toBe(200);
	});

	test("leaves no card number and no key in the journal or the state", async () => {
		const sandbox = stillSandbox(channelsPlus);
		await booked(sandbox);
		const seen = JSON.stringify([sandbox.journal(), sandbox.snapshot()]);
		expect(seen).not.toContain(card.cardNumber);
		expect(seen).not.toContain("fake-key");
	});
});

test("a list has what was confirmed within its days, and a lock is in none", async () => {
	const sandbox = stillSandbox(channelsPlus);
	const id = await booked(sandbox);
	await lock(sandbox);
	const list = async (dateType: string, fromDate: string) => {
		const query = new URLSearchParams({
			dateType,
			fromDate,
			toDate: new Date(Date.parse(fromDate) + 30 * days)
				.toISOString()
				.slice(0, 10),
		});
		const { body } = await call(sandbox, "GET", `/reservations?${query}`);
		return body.reservations.map(
			(each: { bookingReferenceId: string }) => each.bookingReferenceId,
		);
	};
	expect(await list("bookedOn", "2026-12-02")).toEqual([id]);
	expect(await list("bookedOn", "2026-12-03")).toEqual([]);
	expect(await list("checkOut", "2026-12-22")).toEqual([id]);
	expect(await list("checkIn", "2026-12-21")).toEqual([]);
});
