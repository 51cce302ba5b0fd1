import { mockApis } from "@slipway/mocks";
import { library } from "@slipway/sandbox/example";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { demonstrate, inOrder, Recording, trafficOf } from "../index.ts";
import { allScripts } from "../scripts/index.ts";
import { type Drift, driftMarkdown, driftOf, driftText } from "./index.ts";

for (const api of mockApis)
	test(`${api.id} differs from itself in nothing`, async () => {
		const scripts = Object.values(allScripts[api.provider] ?? {})
			.flatMap((each) => ("needs" in each ? [] : each))
			.filter((each) => each.api === api.id);
		const traffics = await Promise.all(
			scripts.map(async ({ demonstration }) => {
				const sandbox = stillSandbox(api);
				await demonstrate(sandbox, demonstration);
				return trafficOf(sandbox);
			}),
		);
		const [first = trafficOf(stillSandbox(api)), ...others] = traffics;
		const { findings, answers } = driftOf(api, inOrder(first, others));
		expect(findings).toEqual([]);
		expect(answers).toBeGreaterThan(0);
	});

/** What differs when a loan is answered so. */
const drifted = (
	...answers: readonly { status?: number; body?: string; type?: string }[]
) => {
	const recording = new Recording([library]);
	for (const { status = 200, body = "", type = "application/json" } of answers)
		recording.add({
			at: 0,
			took: 1,
			request: {
				method: "GET",
				target: "/loans/L1",
				headers: { authorization: "Bearer real-token-77" },
				body: "",
			},
			answer: { status, headers: { "content-type": type }, body },
		});
	return driftOf(
		library,
		recording.traffics().get("library") ?? { observations: [] },
	);
};
const loan = {
	id: "L1",
	book: "B1",
	reference: "R1",
	status: "lent",
	due: "2027-01-18",
};
const sent = (change: object) => ({
	body: JSON.stringify({ ...loan, ...change }),
});

test("an answer as the simulation gives it differs in nothing", () => {
	const { findings, answers } = drifted(sent({}), sent({ status: "overdue" }));
	expect(findings).toEqual([]);
	expect(answers).toBe(2);
});

test.each([
	[
		"a status",
		{ status: 409, body: "{}" },
		{ kind: "status", status: 409, place: "", examples: ["{}"] },
	],
	[
		"a media type",
		{ ...sent({}), type: "text/plain" },
		{ kind: "media type", known: "application/json", examples: ["text/plain"] },
	],
	["a body", { body: "<html>" }, { kind: "body", examples: ["<html>"] }],
	[
		"a field",
		sent({ shelf: { row: 1 } }),
		{ kind: "field", place: "/shelf", known: "", examples: ['{"row":1}'] },
	],
	[
		"another kind of value",
		sent({ due: 20270118 }),
		{ kind: "type", place: "/due", known: "text", examples: ["20270118"] },
	],
	[
		"a value that is not listed",
		sent({ status: "lost" }),
		{
			kind: "value",
			place: "/status",
			known: "lent, overdue, returned",
			examples: ["lost"],
		},
	],
	[
		"a field that always came",
		sent({ reference: undefined }),
		{ kind: "missing", place: "/reference", examples: [] },
	],
])(
	"%s that is new is told once, with count and example",
	(_, answer, finding) => {
		const { findings } = drifted(sent({}), answer, answer);
		expect(findings).toEqual([
			expect.objectContaining({
				operation: "read-loan",
				count: 2,
				exchanges: [2, 3],
				...finding,
			}),
		]);
	},
);

test("a status that any operation can have is no difference", () => {
	expect(drifted({ status: 415 }).findings).toEqual([]);
});

test("what the simulation knows and was not seen is listed", () => {
	expect(drifted(sent({})).unseen).toEqual([
		{
			operation: "read-loan",
			status: 200,
			places: ["/status: overdue", "/status: returned"],
		},
	]);
});

test("a long value is cut, and a secret in it hidden", () => {
	const { findings } = drifted(
		sent({ note: `real-token-77 ${"x".repeat(200)}` }),
	);
	expect(findings[0]?.examples[0]).toMatch(/^\*{4} x+…$/);
});

test("in words, each difference has its place, its count and what to do", () => {
	const drift: Drift = {
		provider: "Library",
		from: "staging.example",
		apis: [drifted(sent({ status: "lost|`x`" }), { status: 409 })],
	};
	expect(driftText(drift)).toContain("read-loan 200 /status");
	expect(driftText(drift)).toContain("(1 of 1 answers; exchange 1)");
	expect(driftText(drift)).toContain(
		"2 answers compared with the simulation, 2 differences",
	);
	const markdown = driftMarkdown(drift);
	expect(markdown).toContain("# Library: the simulation differs");
	expect(markdown).toContain("| read-loan 200 | ``/status `` |");
	expect(markdown).toContain("lost\\|ˋxˋ");
	expect(markdown).toContain("check the examples for personal data");
});
