import { once } from "node:events";
import type { AddressInfo } from "node:net";
import {
	draftOf,
	programsOf,
	stepsOf,
	storyOf,
} from "@slipway/checklist-widgets/snippets";
import { mockApis } from "@slipway/mocks";
import { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canRun, runAll } from "./programs.ts";

/** A program that should run as it was copied, against a sandbox that nobody has touched. */
const programs = [
	...mockApis.map((api) => ({ api, draft: storyOf(api), whole: true })),
	...mockApis.flatMap((api) =>
		api.operations.flatMap((operation) =>
			operation.examples.map((_, index) => ({
				api,
				draft: draftOf(operation, index),
				whole: false,
			})),
		),
	),
].map((each, index) => ({ ...each, id: `${each.api.id}-${index}` }));

const outside = {
	clock: Date.now,
	wait: () => Promise.resolve(),
};
const sandboxes = new Map<string, Sandbox>();
const server = createSandboxServer(sandboxes, { hosts: ["127.0.0.1"] });
let root = "";
beforeAll(async () => {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

/** Runs programs in a language. Answers with what each came to: statuses and facts beside those that are promised. */
async function outcomes(language: string, chosen: typeof programs) {
	for (const { id, api } of chosen)
		sandboxes.set(id, new Sandbox(api, 1, outside));
	const said = await runAll(
		language,
		chosen.map(
			({ id, draft }) =>
				new Map(programsOf(stepsOf(sandboxOf(id), draft, `${root}/${id}`))).get(
					language,
				) ?? "",
		),
	);
	const wrong = chosen.flatMap(({ id, api, draft }) => {
		const journal = sandboxOf(id).journal();
		const last = journal.at(-1);
		const promised = api.operations.find((each) => each.id === draft.operation)
			?.examples[draft.example];
		const right =
			last?.operation === draft.operation &&
			last.answer?.status === promised?.status &&
			journal.slice(0, -1).every(({ problems }) => problems.length === 0);
		return right
			? []
			: [
					{
						program: `${api.id}: ${draft.operation}, ${promised?.title}, ${promised?.status}`,
						journal: journal.map(
							({ operation, answer, problems }) =>
								`${operation} ${answer?.status} ${problems.map(({ fact }) => fact).join(" ")}`,
						),
					},
				];
	});
	return { said, wrong: wrong.slice(0, 8), count: wrong.length };
}

function sandboxOf(id: string): Sandbox {
	const sandbox = sandboxes.get(id);
	if (!sandbox) throw new RangeError(`There is no sandbox “${id}”.`);
	return sandbox;
}

const fine = { said: "", wrong: [], count: 0 };
const stories = programs.filter(({ whole }) => whole);

describe("the whole story of each provider", () => {
	for (const language of ["curl", "JavaScript", "Python", "PHP", "Java", "C#"])
		test.skipIf(!canRun(language))(
			`runs as copied in ${language}, from the first request to the last`,
			async () => {
				expect(await outcomes(language, stories)).toEqual(fine);
			},
		);
});

test("each example runs as copied in JavaScript, with what comes before it, and is answered as promised", async () => {
	expect(programs.length).toBeGreaterThan(300);
	expect(await outcomes("JavaScript", programs)).toEqual(fine);
});
