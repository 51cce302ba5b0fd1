import { mockApis } from "@slipway/mocks";
import { library } from "@slipway/sandbox/example";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { demonstrate, judging, trafficOf } from "../index.ts";
import { allScripts } from "../scripts/index.ts";
import { type Heard, Recording } from "./recording.ts";

const heard = (
	request: Partial<Heard["request"]> = {},
	answer: Heard["answer"] = { status: 200, headers: {}, body: "{}" },
	at = 0,
): Heard => ({
	at,
	took: 1,
	request: {
		method: "GET",
		target: "/loans/L1",
		headers: {},
		body: "",
		...request,
	},
	answer,
});

test("a request is known at any root of the provider's", () => {
	const recording = new Recording([library]);
	expect(recording.add(heard({ target: "/api/v2/loans/L1" }))).toMatchObject({
		number: 1,
		operation: "read-loan",
		request: { target: "/api/v2/loans/L1" },
	});
	expect(
		recording.traffics().get("library")?.observations[0]?.request.target,
	).toBe("/loans/L1");
});

test("what means no operation is kept, and judged by nobody", () => {
	const recording = new Recording([library]);
	recording.add(heard({ target: "/fonts/a.woff2" }));
	expect(recording.exchanges()).toHaveLength(1);
	expect(recording.traffics().get("library")?.observations).toEqual([]);
});

test("a secret that is known later is hidden in what was kept before", () => {
	const recording = new Recording([library]);
	recording.add(heard({ target: "/loans/L1?note=s3cret-value" }));
	recording.add(heard({ headers: { "x-api-key": "s3cret-value" } }));
	expect(JSON.stringify(recording.exchanges())).not.toContain("s3cret-value");
	expect(recording.hiding("It was s3cret-value.")).toBe("It was ****.");
});

test.each([
	{ exchanges: 2, characters: 1_000 },
	{ exchanges: 100, characters: 5 },
])("of more than %j the oldest exchanges are forgotten", (bounds) => {
	const recording = new Recording([library], bounds);
	for (let at = 0; at < 4; at++) recording.add(heard({}, undefined, at));
	const numbers = (all: readonly { readonly number: number }[] = []) =>
		all.map(({ number }) => number);
	expect(recording.count).toBe(4);
	expect(numbers(recording.exchanges())).toEqual([3, 4]);
	expect(numbers(recording.traffics().get("library")?.observations)).toEqual([
		3, 4,
	]);
});

test("traffic is in the order in which it was sent", () => {
	const recording = new Recording([library]);
	recording.add(heard({}, undefined, 2));
	recording.add(heard({}, undefined, 1));
	expect(
		recording
			.traffics()
			.get("library")
			?.observations.map(({ at }) => at),
	).toEqual([1, 2]);
});

for (const api of mockApis)
	test(`what is recorded of ${api.id} is judged as its journal is`, async () => {
		for (const rehearsed of Object.values(allScripts[api.provider] ?? {})) {
			if ("needs" in rehearsed) continue;
			const script = rehearsed.find((each) => each.api === api.id);
			// A recording holds no calls to the partner, and nothing of what the sandbox found wrong.
			if (!script || /"call"|mistake/.test(JSON.stringify(script.parts)))
				continue;
			const sandbox = stillSandbox(api);
			await demonstrate(sandbox, script.demonstration);
			const recording = new Recording([api]);
			for (const exchange of sandbox.journal()) recording.add(exchange);
			const traffic = recording.traffics().get(api.id);
			expect(traffic && judging(traffic)(rehearsed, api.id).is).toBe(
				judging(trafficOf(sandbox))(rehearsed, api.id).is,
			);
		}
	});
