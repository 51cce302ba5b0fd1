import { describe, expect, test } from "vitest";
import {
	type MockApi,
	type Operation,
	requestOf,
	type Sandbox,
	type Scheme,
} from "../engine/index.ts";
import { stage, stillSandbox } from "../test-support/index.ts";
import { mistakes, spoilt } from "./spoil-credentials.ts";

interface Guarded {
	readonly operation: Operation;
	readonly scheme: Scheme;
}

const guardedOf = ({ operations, schemes }: MockApi): readonly Guarded[] =>
	operations.flatMap((operation) => {
		const scheme = schemes[operation.scheme ?? ""];
		return scheme ? [{ operation, scheme }] : [];
	});

/** The operation's first example, where the story has come. */
async function readied(api: MockApi, operation: Operation) {
	const sandbox = stillSandbox(api);
	const carried = await stage(sandbox, operation);
	const [example] = operation.examples;
	if (!example) throw new Error(`${operation.id} has no example`);
	return { sandbox, call: requestOf(operation, example, carried) };
}

function expectRefused(sandbox: Sandbox, says?: string) {
	const last = sandbox.journal().at(-1);
	expect(last?.problems.length, `${says} ${last?.answer?.body}`).toBe(1);
	expect(last?.problems[0]?.fact).toBeTruthy();
	expect(last?.changes).toEqual([]);
	if (last?.answer?.status === 401) expectChallenge(last.answer.headers);
}

/** An answer with 401 says which credentials would do (RFC 9110, 15.5.2). */
export function expectChallenge(
	headers: Readonly<Record<string, string>>,
): void {
	expect(headers["www-authenticate"]).toMatch(/^[A-Za-z]+( \w+="[^"]+".*)?$/);
}

/** Credentials that are wrong, missing or over are refused, wherever they stand. */
export function testCredentials(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api: MockApi) => {
		test("every scheme says where its credentials stand", () => {
			for (const { places } of Object.values(api.schemes))
				expect(places.length).toBeGreaterThan(0);
			const named = api.operations.map(({ scheme }) => scheme);
			expect(
				Object.keys(api.schemes).filter((id) => !named.includes(id)),
			).toEqual([]);
		});

		describe.each(Object.entries(mistakes))("credentials %s", (_, mistake) => {
			test.each(
				guardedOf(api).map((each) => [each.operation.id, each] as const),
			)(
				"are refused by %s at every place",
				async (_id, { operation, scheme }) => {
					let sent = 0;
					for (const place of scheme.places) {
						const { sandbox, call } = await readied(api, operation);
						const bad = spoilt(call, place, mistake);
						if (!bad) continue;
						sent++;
						await sandbox.exchange(bad);
						expectRefused(sandbox, JSON.stringify(place));
					}
					expect(sent).toBeGreaterThan(0);
				},
			);
		});

		const withFaults = guardedOf(api).flatMap(({ operation, scheme }) =>
			Object.keys(scheme.faults ?? {}).map((fault) => ({ operation, fault })),
		);
		test.runIf(withFaults.length > 0).each(withFaults)(
			"$operation.id refuses credentials under $fault",
			async ({ operation, fault }) => {
				const { sandbox, call } = await readied(api, operation);
				sandbox.setFaults([{ fault }]);
				await sandbox.exchange(call);
				expectRefused(sandbox);
			},
		);

		const withTokens = withFaults.filter(
			({ fault }) => fault === "expired-token",
		);
		test.runIf(withTokens.length > 0).each(withTokens)(
			"$operation.id refuses a token whose time is over",
			async ({ operation }) => {
				const { sandbox, call } = await readied(api, operation);
				const tokens = Object.values(sandbox.tables().tokens ?? {}) as {
					readonly expires?: number;
				}[];
				const last = Math.max(...tokens.map(({ expires = 0 }) => expires));
				// Tokens of Holiday Extras' first version have no end.
				if (last === 0) return;
				sandbox.advance(last - sandbox.now() + 1);
				await sandbox.exchange(call);
				expectRefused(sandbox);
			},
		);
	});
}
