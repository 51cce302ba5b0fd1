import { mockApis } from "@slipway/mocks";
import {
	callOf,
	carriedAtStart,
	carriedFrom,
	draftOf,
	type Exchange,
	type MockApi,
} from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { consolePlanOf } from "../plan/index.ts";
import { draftAgain, isWhole } from "./again.ts";

/** The first example of each operation as the journal keeps it, with the draft that it began as. */
async function kept(api: MockApi) {
	const sandbox = stillSandbox(api);
	let carried = {
		...Object.fromEntries(
			api.operations
				.flatMap(({ carries }) => Object.keys(carries ?? {}))
				.map((name) => [name, `fake-value-of-${name}`]),
		),
		...carriedAtStart(api, sandbox.now()),
	};
	const all = [];
	for (const operation of api.operations) {
		const draft = draftOf(operation);
		const ready = callOf(draft, carried);
		if (!("call" in ready)) throw new Error(operation.id);
		const answer = await sandbox.exchange(ready.call);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
		const exchange = sandbox.lastExchange();
		if (!exchange) throw new Error(operation.id);
		all.push({ draft, call: ready.call, exchange, carried });
	}
	return all;
}

describe.each(mockApis)("a request of the journal of $title", (api) => {
	test("is used again with the sandbox's own credentials in the place of masks", async () => {
		const { operations } = consolePlanOf(api);
		for (const { exchange, call, carried } of await kept(api)) {
			const again = draftAgain(exchange, operations, "");
			const ready = callOf(again, carried);
			expect(JSON.stringify(again), exchange.operation).not.toContain("****");
			expect(ready, exchange.operation).toMatchObject({
				call: { method: call.method, body: call.body },
			});
			const { headers } = "call" in ready ? ready.call : { headers: {} };
			expect(Object.keys(headers).sort()).toEqual(
				Object.keys(call.headers).sort(),
			);
		}
	});
});

const exchange = (change: Partial<Exchange["request"]>) =>
	({
		operation: undefined,
		request: { method: "GET", target: "/x", headers: {}, body: "", ...change },
	}) as Exchange;

test("a request of no operation stays with the one that is chosen, without what browsers add", () => {
	const draft = draftAgain(
		exchange({
			headers: { "user-agent": "a", "sec-fetch-mode": "cors", "x-a": "1" },
		}),
		[],
		"ping",
	);
	expect(draft).toMatchObject({ operation: "ping", headers: "X-A: 1" });
});

test("a body that the journal has cut is not whole", () => {
	expect(isWhole(exchange({ body: "ab… (20,000 characters in all)" }))).toBe(
		false,
	);
	expect(isWhole(exchange({ body: "ab" }))).toBe(true);
});
