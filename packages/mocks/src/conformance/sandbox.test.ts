import type { Sandbox } from "@slipway/sandbox/engine";
import {
	carriedAtStart,
	carriedFrom,
	requestOf,
} from "@slipway/sandbox/engine";
import { playStory, stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { prioticket } from "../prioticket/api.ts";

const operation = (id: string) => {
	const found = prioticket.operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

async function send(sandbox: Sandbox, id: string, example = 0, carried = {}) {
	const which = operation(id);
	const chosen = which.examples[example];
	if (!chosen) throw new Error(`${id} ${example}`);
	const all = { ...carriedAtStart(prioticket, sandbox.now()), ...carried };
	const answer = await sandbox.exchange(requestOf(which, chosen, all));
	return {
		answer,
		carried: { ...all, ...carriedFrom(prioticket, which, answer) },
	};
}

describe("a run", () => {
	test("is the same for the same seed, to the last byte", async () => {
		const [first, second] = [
			stillSandbox(prioticket),
			stillSandbox(prioticket),
		];
		for (const each of [first, second])
			await playStory(prioticket, (call) => each.exchange(call));
		expect(second.journal()).toEqual(first.journal());
		expect(second.snapshot()).toEqual(first.snapshot());
	});

	test("goes on from a snapshot as if it had never stopped", async () => {
		const first = stillSandbox(prioticket);
		const carried = await playStory(prioticket, (call) => first.exchange(call));
		first.advance(5 * 60_000);
		const second = stillSandbox(prioticket, 99);
		second.restore(JSON.parse(JSON.stringify(first.snapshot())));
		const [left, right] = [
			await send(first, "create-order", 1, carried),
			await send(second, "create-order", 1, carried),
		];
		expect(right.answer).toEqual(left.answer);
		first.advance(86_400_000);
		second.advance(86_400_000);
		expect(second.snapshot()).toEqual(first.snapshot());
	});

	test("keeps what it has when a state does not fit", async () => {
		const sandbox = stillSandbox(prioticket);
		await playStory(prioticket, (call) => sandbox.exchange(call));
		const before = sandbox.snapshot();
		for (const [state, reason] of [
			[{ ...before, api: "docplanner" }, /state of “docplanner”/],
			[{ ...before, tables: {} }, /table “products” is missing/],
			[{ ...before, version: 1 }, /from an older version of Slipway/],
			[{ version: 1, slipway: "sandbox" }, /from an older version of Slipway/],
			[{ ...before, version: 99 }, /from a newer version of Slipway/],
			[{ ...before, version: "2" }, /it is 2; this version/],
			[JSON.parse('{"__proto__":{"slipway":"sandbox"}}'), /cannot be used/],
			[null, /cannot be used/],
		] as const)
			expect(() => sandbox.restore(state)).toThrow(reason);
		expect(sandbox.snapshot()).toEqual(before);
	});
});

describe("the clock", () => {
	test("ends a token after an hour", async () => {
		const sandbox = stillSandbox(prioticket);
		const { carried } = await send(sandbox, "get-token");
		sandbox.advance(3_599_000);
		expect(
			(await send(sandbox, "list-products", 0, carried)).answer?.status,
		).toBe(200);
		sandbox.advance(1000);
		expect(
			(await send(sandbox, "list-products", 0, carried)).answer?.status,
		).toBe(401);
		expect(sandbox.journal().at(-1)?.problems[0]?.fact).toBe(
			"The token has expired.",
		);
	});

	test("gives held places back when the hold ends", async () => {
		const sandbox = stillSandbox(prioticket);
		const carried = await playStory(
			prioticket,
			(call) => sandbox.exchange(call),
			operation("get-reservation"),
		);
		const slots = () => Object.values(sandbox.tables().slots ?? {});
		expect(slots()).toEqual([{ reserved: 2, booked: 0 }]);
		sandbox.advance(15 * 60_000);
		expect(slots()).toEqual([{ reserved: 0, booked: 0 }]);
		const { answer } = await send(sandbox, "create-order", 1, carried);
		expect(answer?.status).toBe(422);
	});

	test("confirms silently what is left of a cart of which one line has expired", async () => {
		const sandbox = stillSandbox(prioticket);
		const state = sandbox.snapshot();
		const products = state.tables.products ?? {};
		sandbox.restore({
			...state,
			tables: {
				...state.tables,
				products: { ...products, 76038: { ...products["76038"], hold: 5 } },
			},
		});
		const before = await playStory(
			prioticket,
			(call) => sandbox.exchange(call),
			operation("create-reservation"),
		);
		const { answer, carried } = await send(
			sandbox,
			"create-reservation",
			2,
			before,
		);
		expect(answer?.status, answer?.body).toBe(201);
		sandbox.advance(10 * 60_000);
		const order = await send(sandbox, "create-order", 1, carried);
		expect(
			JSON.parse(order.answer?.body ?? "").data.order.order_bookings,
		).toHaveLength(1);
	});

	test("goes forward only", () => {
		expect(() => stillSandbox(prioticket).advance(-1)).toThrow(RangeError);
		expect(() => stillSandbox(prioticket).advance(Number.NaN)).toThrow(
			/received NaN/,
		);
	});
});

describe("faults", () => {
	const order = async (fault: string) => {
		const sandbox = stillSandbox(prioticket);
		const { carried } = await send(sandbox, "get-token");
		sandbox.setFaults([{ fault, operation: "create-order", times: 1 }]);
		const { answer } = await send(sandbox, "create-order", 0, carried);
		const again = await send(sandbox, "create-order", 0, carried);
		return { sandbox, answer, again: again.answer };
	};

	test.each([
		["server-error", 500, 0],
		["server-error-after-commit", 500, 1],
		["timeout", undefined, 0],
		["timeout-after-commit", undefined, 1],
		["rate-limit", 429, 0],
		["expired-token", 401, 0],
	])(
		"%s: status %s, and the repeated request makes one order",
		async (fault, status, kept) => {
			const { sandbox, answer, again } = await order(fault);
			expect(answer?.status).toBe(status);
			const [first] = sandbox.journal().slice(-2);
			expect(
				first?.changes.filter(({ table }) => table === "orders"),
			).toHaveLength(kept);
			expect(again?.status).toBe(201);
			expect(Object.keys(sandbox.tables().orders ?? {})).toHaveLength(1);
			expect(sandbox.faults()).toEqual([]);
		},
	);

	test("with a chance strike the same exchanges for the same seed", async () => {
		const statuses = async (seed: number) => {
			const sandbox = stillSandbox(prioticket, seed);
			sandbox.setFaults([{ fault: "server-error", chance: 0.5 }]);
			const seen = [];
			for (let index = 0; index < 40; index++)
				seen.push((await send(sandbox, "ping")).answer?.status);
			return seen;
		};
		const first = await statuses(1);
		expect(await statuses(1)).toEqual(first);
		expect(await statuses(2)).not.toEqual(first);
		expect(new Set(first)).toEqual(new Set([200, 500]));
	});
});

describe("limits", () => {
	test("block a client for a minute after more than 60 refusals in one", async () => {
		const sandbox = stillSandbox(prioticket);
		for (let index = 0; index < 61; index++)
			expect((await send(sandbox, "get-token", 1)).answer?.status).toBe(401);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(429);
		sandbox.advance(59_000);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(429);
		sandbox.advance(61_000);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(200);
	});

	test("refuse the 1,001st request of a minute, and none when they are off", async () => {
		const sandbox = stillSandbox(prioticket);
		for (let index = 0; index < 1000; index++) await send(sandbox, "ping");
		expect((await send(sandbox, "ping")).answer?.status).toBe(429);
		sandbox.set("limits", "off");
		expect((await send(sandbox, "ping")).answer?.status).toBe(200);
	});
});

describe("the journal", () => {
	test("never holds a secret", async () => {
		const sandbox = stillSandbox(prioticket);
		const { token } = await playStory(prioticket, (call) =>
			sandbox.exchange(call),
		);
		const text = JSON.stringify(sandbox.journal());
		expect(token).toMatch(/^fake\./);
		expect(text.includes(token ?? "")).toBe(false);
		expect(text).not.toContain("fake-secret");
		expect(text).not.toContain(
			btoa("fake-development@sandbox.example:fake-secret-development"),
		);
		expect(text).toContain("Basic ****");
	});

	test("keeps the newest 500 exchanges", async () => {
		const sandbox = stillSandbox(prioticket);
		for (let index = 0; index < 510; index++) await send(sandbox, "ping");
		const numbers = sandbox.journal().map(({ number }) => number);
		expect(numbers).toHaveLength(500);
		expect(numbers[0]).toBe(11);
		expect(numbers.at(-1)).toBe(510);
	});

	test("says where, which rule, from which source, and what to change", async () => {
		const sandbox = stillSandbox(prioticket);
		const { carried } = await send(sandbox, "get-token");
		await send(sandbox, "create-order", 3, carried);
		const [problem] = sandbox.journal().at(-1)?.problems ?? [];
		expect(problem).toMatchObject({
			pointer:
				"/data/order/order_bookings/0/product_type_details/0/product_type_count",
			rule: { confidence: "published", source: "products" },
			fix: { value: 10 },
		});
	});
});

test("a journal that was kept is read back, and numbers go on", async () => {
	const first = stillSandbox(prioticket);
	await send(first, "get-token");
	const second = stillSandbox(prioticket);
	second.restore(JSON.parse(JSON.stringify(first.snapshot())));
	second.restoreJournal(JSON.parse(JSON.stringify(first.journal())));
	expect(second.journal()).toEqual(first.journal());
	await send(second, "ping");
	expect(second.journal().map(({ number }) => number)).toEqual([1, 2]);
	expect(() => second.restoreJournal([{ number: "1" }])).toThrow();
	expect(second.journal()).toHaveLength(2);
});

test("a file keeps every call that waits, and the newest that were answered", async () => {
	const sandbox = stillSandbox(prioticket);
	const { carried } = await send(sandbox, "get-token");
	await send(sandbox, "create-webhook", 0, carried);
	for (let count = 0; count < 60; count++)
		await send(sandbox, "send-sample-notification", 0, carried);
	for (const { number } of sandbox.callbacks())
		if (number !== 1) sandbox.answerCallback(number, { status: 200 });
	const kept = sandbox.snapshot().callbacks.map(({ number }) => number);
	expect(kept).toHaveLength(51);
	expect(kept.slice(0, 2)).toEqual([1, 11]);
});
