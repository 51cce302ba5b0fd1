import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { playStory, stillSandbox } from "../../test-support/index.ts";
import { carriedAtStart, carriedFrom } from "../examples/carry.ts";
import { requestOf } from "../examples/request-of.ts";
import type { Sandbox } from "./sandbox.ts";

const operation = (id: string) => {
	const found = library.operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

async function send(sandbox: Sandbox, id: string, example = 0, carried = {}) {
	const which = operation(id);
	const chosen = which.examples[example];
	if (!chosen) throw new Error(`${id} ${example}`);
	const all = { ...carriedAtStart(library, sandbox.now()), ...carried };
	const answer = await sandbox.exchange(requestOf(which, chosen, all));
	return {
		answer,
		carried: { ...all, ...carriedFrom(library, which, answer) },
	};
}

describe("a run", () => {
	test("is the same for the same seed, to the last byte", async () => {
		const [first, second] = [stillSandbox(library), stillSandbox(library)];
		for (const each of [first, second])
			await playStory(library, (call) => each.exchange(call));
		expect(second.journal()).toEqual(first.journal());
		expect(second.snapshot()).toEqual(first.snapshot());
	});

	test("goes on from a snapshot as if it had never stopped", async () => {
		const first = stillSandbox(library);
		const carried = await playStory(library, (call) => first.exchange(call));
		first.advance(5 * 60_000);
		const second = stillSandbox(library, 99);
		second.restore(JSON.parse(JSON.stringify(first.snapshot())));
		const [left, right] = [
			await send(first, "borrow", 0, carried),
			await send(second, "borrow", 0, carried),
		];
		expect(right.answer).toEqual(left.answer);
		first.advance(86_400_000);
		second.advance(86_400_000);
		expect(second.snapshot()).toEqual(first.snapshot());
	});

	test("keeps what it has when a state does not fit", async () => {
		const sandbox = stillSandbox(library);
		await playStory(library, (call) => sandbox.exchange(call));
		const before = sandbox.snapshot();
		for (const [state, reason] of [
			[{ ...before, api: "docplanner" }, /state of “docplanner”/],
			[{ ...before, tables: {} }, /table “books” is missing/],
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
		const sandbox = stillSandbox(library);
		const { carried } = await send(sandbox, "get-token");
		sandbox.advance(3_599_000);
		expect((await send(sandbox, "list-books", 0, carried)).answer?.status).toBe(
			200,
		);
		sandbox.advance(1000);
		expect((await send(sandbox, "list-books", 0, carried)).answer?.status).toBe(
			401,
		);
		expect(sandbox.journal().at(-1)?.problems[0]?.fact).toBe(
			"The token has expired.",
		);
	});

	test("goes forward only", () => {
		expect(() => stillSandbox(library).advance(-1)).toThrow(RangeError);
		expect(() => stillSandbox(library).advance(Number.NaN)).toThrow(
			/received NaN/,
		);
	});
});

describe("faults", () => {
	const order = async (fault: string) => {
		const sandbox = stillSandbox(library);
		const { carried } = await send(sandbox, "get-token");
		sandbox.setFaults([{ fault, operation: "borrow", times: 1 }]);
		const { answer } = await send(sandbox, "borrow", 0, carried);
		const again = await send(sandbox, "borrow", 0, carried);
		return { sandbox, answer, again: again.answer };
	};

	test.each([
		["server-error", 500, 0],
		["server-error-after-commit", 500, 1],
		["timeout", undefined, 0],
		["timeout-after-commit", undefined, 1],
		["rate-limit", 429, 0],
		["cut-off", 201, 1],
		["expired-token", 401, 0],
	])(
		"%s: status %s, and the repeated request makes one loan",
		async (fault, status, kept) => {
			const { sandbox, answer, again } = await order(fault);
			expect(answer?.status).toBe(status);
			const [first] = sandbox.journal().slice(-2);
			expect(
				first?.changes.filter(({ table }) => table === "loans"),
			).toHaveLength(kept);
			expect(again?.status).toBe(201);
			expect(Object.keys(sandbox.tables().loans ?? {})).toHaveLength(1);
			expect(sandbox.faults()).toEqual([]);
		},
	);

	test("with a chance strike the same exchanges for the same seed", async () => {
		const statuses = async (seed: number) => {
			const sandbox = stillSandbox(library, seed);
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
		const sandbox = stillSandbox(library);
		for (let index = 0; index < 61; index++)
			expect((await send(sandbox, "get-token", 1)).answer?.status).toBe(401);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(429);
		sandbox.advance(59_000);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(429);
		sandbox.advance(61_000);
		expect((await send(sandbox, "get-token")).answer?.status).toBe(200);
	});

	test("refuse the 1,001st request of a minute, and none when they are off", async () => {
		const sandbox = stillSandbox(library);
		for (let index = 0; index < 1000; index++) await send(sandbox, "ping");
		expect((await send(sandbox, "ping")).answer?.status).toBe(429);
		sandbox.set("limits", "off");
		expect((await send(sandbox, "ping")).answer?.status).toBe(200);
	});
});

describe("the journal", () => {
	test("never holds a secret", async () => {
		const sandbox = stillSandbox(library);
		const { token } = await playStory(library, (call) =>
			sandbox.exchange(call),
		);
		const text = JSON.stringify(sandbox.journal());
		expect(token).toMatch(/^fake\./);
		expect(text.includes(token ?? "")).toBe(false);
		expect(text).not.toContain("fake-secret");
		expect(text).not.toContain(btoa("fake-reader:fake-secret"));
		expect(text).toContain("Basic ****");
	});

	test("keeps the newest 500 exchanges", async () => {
		const sandbox = stillSandbox(library);
		for (let index = 0; index < 510; index++) await send(sandbox, "ping");
		const numbers = sandbox.journal().map(({ number }) => number);
		expect(numbers).toHaveLength(500);
		expect(numbers[0]).toBe(11);
		expect(numbers.at(-1)).toBe(510);
	});

	test("says where, which rule, from which source, and what to change", async () => {
		const sandbox = stillSandbox(library);
		const { carried } = await send(sandbox, "get-token");
		await send(sandbox, "borrow", 1, carried);
		const [problem] = sandbox.journal().at(-1)?.problems ?? [];
		expect(problem).toMatchObject({
			pointer: "/book",
			fact: "There is no book “B9”.",
			rule: { confidence: "modelled", source: "sandbox" },
			fix: { value: "B1" },
		});
	});
});

test("a journal that was kept is read back, and numbers go on", async () => {
	const first = stillSandbox(library);
	await send(first, "get-token");
	const second = stillSandbox(library);
	second.restore(JSON.parse(JSON.stringify(first.snapshot())));
	second.restoreJournal(JSON.parse(JSON.stringify(first.journal())));
	expect(second.journal()).toEqual(first.journal());
	await send(second, "ping");
	expect(second.journal().map(({ number }) => number)).toEqual([1, 2]);
	expect(() => second.restoreJournal([{ number: "1" }])).toThrow();
	expect(second.journal()).toHaveLength(2);
});

test("a file keeps every call that waits, and the newest that were answered", async () => {
	const sandbox = stillSandbox(library);
	const { carried } = await send(sandbox, "get-token");
	await send(sandbox, "set-address", 0, carried);
	sandbox.set("limits", "off");
	for (let count = 0; count < 30; count++)
		await sandbox.exchange(
			requestOf(operation("borrow"), loanOf(count), carried),
		);
	sandbox.advance(14 * 86_400_000);
	expect(sandbox.callbacks()).toHaveLength(30);
	for (const { number } of sandbox.callbacks())
		if (number !== 1) sandbox.answerCallback(number, { status: 200 });
	const kept = sandbox.snapshot().callbacks.map(({ number }) => number);
	expect(kept).toHaveLength(30);
	expect(kept[0]).toBe(1);
});

const loanOf = (count: number) => ({
	title: "Another",
	headers: { authorization: "Bearer {{token}}" },
	body: { book: "B1", reference: `ACME-${count}` },
	status: 201,
});

test("a refusal after commit takes back no number that was given out", async () => {
	const sandbox = stillSandbox(library);
	const { carried } = await send(sandbox, "get-token");
	const lend = async (count: number) =>
		sandbox.exchange(requestOf(operation("borrow"), loanOf(count), carried));
	sandbox.setFaults([{ fault: "server-error-after-commit", times: 1 }]);
	expect((await lend(1))?.status).toBe(500);
	expect((await lend(2))?.status).toBe(201);
	expect(Object.keys(sandbox.tables().loans ?? {})).toEqual(["L1", "L2"]);
});

describe("a request that is shown", () => {
	const request = {
		method: "POST",
		target: "/token?client_secret=SECRET1",
		headers: { authorization: "Bearer SECRET2" },
		body: "client_secret=SECRET1&again=SECRET2",
	};

	test("hides its secrets, and those that were seen before", async () => {
		const sandbox = stillSandbox(library);
		await sandbox.exchange({ ...request, body: "client_secret=SECRET3" });
		const shown = sandbox.masked({ ...request, target: "/SECRET3" });
		expect(JSON.stringify(shown)).not.toContain("SECRET");
		expect(shown.method).toBe("POST");
	});

	test("is forgotten again, since it may still be typed", () => {
		const sandbox = stillSandbox(library);
		expect(sandbox.masked(request).body).toBe("client_secret=****&again=****");
		expect(
			sandbox.masked({ ...request, headers: {}, target: "/SECRET2" }).target,
		).toBe("/SECRET2");
	});
});

describe("a reset", () => {
	test("begins anew with the same seed, or with another one", async () => {
		const sandbox = stillSandbox(library);
		await playStory(library, (call) => sandbox.exchange(call));
		sandbox.reset();
		expect(sandbox.snapshot()).toEqual(stillSandbox(library).snapshot());
		expect(sandbox.seed).toBe(7);
		sandbox.reset(8);
		expect(sandbox.seed).toBe(8);
	});
});

test("whoever listens is told of every change, until they stop", async () => {
	const sandbox = stillSandbox(library);
	let told = 0;
	const stop = sandbox.listen(() => {
		told++;
	});
	await send(sandbox, "ping");
	sandbox.clearJournal();
	expect(sandbox.journal()).toEqual([]);
	expect(told).toBe(2);
	stop();
	sandbox.set("limits", "off");
	expect(told).toBe(2);
});
