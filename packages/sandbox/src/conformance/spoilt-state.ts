import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MockApi, requestOf, type Snapshot } from "../engine/index.ts";
import { isUnasked, playStory, stillSandbox } from "../test-support/index.ts";

/** Values that somebody, or a broken tool, could write into a state. */
const spoilt = fc.constantFrom<unknown>(
	null,
	"",
	"x",
	"2027-02-30",
	"9999-12-31",
	"__proto__",
	-1,
	0,
	0.5,
	1e12,
	1e21,
	Date.UTC(2999, 11, 31),
	Number.MAX_SAFE_INTEGER,
	true,
	[],
	{},
	[null],
);

/** Every place of a state that holds a value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [[...path]];
	return [
		[...path],
		...Object.entries(value).flatMap(([key, each]) =>
			placesIn(each, [...path, key]),
		),
	].filter((place) => place.length > 0);
}

function spoiltAt(state: Snapshot, path: readonly string[], value: unknown) {
	const copy = structuredClone(state) as unknown as Record<string, unknown>;
	const last = path.at(-1) ?? "";
	const parent = path
		.slice(0, -1)
		.reduce<Record<string, unknown>>(
			(at, key) => at[key] as Record<string, unknown>,
			copy,
		);
	parent[last] = value;
	return copy;
}

/** Takes over a spoilt state and, when it is taken, plays everything on it. Answers with failures that nobody asked for. */
async function played(
	api: MockApi,
	state: unknown,
): Promise<readonly string[]> {
	const sandbox = stillSandbox(api);
	try {
		sandbox.restore(state);
	} catch (error) {
		return (error as Error).name === "SlipwayError" ? [] : [String(error)];
	}
	const broken: string[] = [];
	const carried = await playStory(api, (call) => sandbox.exchange(call));
	sandbox.advance(36 * 3_600_000);
	for (const operation of api.operations)
		for (const example of operation.examples) {
			const call = requestOf(operation, example, carried);
			await sandbox.exchange(call);
			const exchange = sandbox.journal().at(-1);
			if (isUnasked(api, exchange))
				broken.push(`${call.method} ${call.target}: ${exchange?.answer?.body}`);
		}
	for (const each of sandbox.callbacks().slice(-20)) {
		sandbox.calls.replies(each);
		sandbox.answerCallback(each.number, { status: 200, body: "" });
	}
	sandbox.calls.upcoming();
	sandbox.snapshot();
	return broken;
}

/** A state that is spoilt is refused, or played without a failure. */
export function testSpoiltState(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api) => {
		test("refuses or survives a state that is spoilt in any one place", async () => {
			const sandbox = stillSandbox(api);
			await playStory(api, (call) => sandbox.exchange(call));
			const state = JSON.parse(JSON.stringify(sandbox.snapshot())) as Snapshot;
			const places = placesIn(state);
			await fc.assert(
				fc.asyncProperty(
					fc.constantFrom(...places),
					spoilt,
					async (path, value) => {
						expect(await played(api, spoiltAt(state, path, value))).toEqual([]);
					},
				),
				{ numRuns: 60 },
			);
		});

		test("takes over what it has written, whatever was played", async () => {
			const sandbox = stillSandbox(api);
			await playStory(api, (call) => sandbox.exchange(call));
			sandbox.advance(3_600_000);
			const second = stillSandbox(api, 3);
			second.restore(JSON.parse(JSON.stringify(sandbox.snapshot())));
			expect(second.snapshot()).toEqual(sandbox.snapshot());
		});
	});
}
