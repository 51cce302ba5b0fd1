import { afterAll, describe, expect, test } from "vitest";
import {
	faultsOf,
	type MockApi,
	type Problem,
	switchesOf,
} from "../engine/index.ts";
import {
	draftsOf,
	type Pressed,
	type PressedConsole,
	pressedConsole,
} from "../test-support/index.ts";

/** More presses than any refusal needs. */
const mostPresses = 8;

/** What became of a refusal: mended by its fixes, or without one for the reasons that are told. */
type Outcome = "mended" | "without a fix";

/**
 * Each fix that is offered after a refusal mends it in one press; after as many presses as there are problems the request
 * succeeds. A refusal without a fix says why none can be. Prints how many there are of both.
 */
export function testFixes(apis: readonly MockApi[]): void {
	const counts = new Map<string, number>();
	const count = (of: string, outcome: Outcome) => {
		const name = `${of} ${outcome}`;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	};
	describe.each(apis)("$title", (api) => {
		const refused = draftsOf(api).filter(
			({ example }) => example.refused ?? example.status >= 400,
		);
		test.each(refused)(
			"$name is mended as offered, or says why it cannot be",
			async ({ draft }) => {
				const console = pressedConsole(api);
				const last = await console.send(draft);
				count("examples", await pressedThrough(console, last));
			},
		);

		const disturbed = [
			...faultsThatRefuse(api).map(({ id }) => ({
				of: "by faults",
				// The page says the same of each refusal that a fault makes; one is enough.
				most: 1,
				name: `the fault ${id}`,
				begin: ({ sandbox }: PressedConsole) =>
					sandbox.setFaults([{ fault: id, wait: 0 }]),
				end: ({ sandbox }: PressedConsole) => sandbox.setFaults([]),
			})),
			...switchesOf(api).flatMap(({ id, options, default: usual }) =>
				Object.keys(options)
					.filter((option) => option !== usual)
					.map((option) => ({
						of: "by switches",
						most: Number.POSITIVE_INFINITY,
						name: `the switch ${id} at ${option}`,
						begin: ({ sandbox }: PressedConsole) => sandbox.set(id, option),
						end: () => {},
					})),
			),
			{
				of: "by time",
				most: Number.POSITIVE_INFINITY,
				name: "a sandbox three hours later",
				begin: ({ sandbox }: PressedConsole) => sandbox.advance(3 * 3_600_000),
				end: () => {},
			},
		];
		test.each(disturbed)(
			"what $name refuses is mended as offered, or says why it cannot be",
			async ({ of, most, begin, end }) => {
				let seen = 0;
				for (const { draft, example } of draftsOf(api)) {
					if (draft.example > 0 || example.status >= 400) continue;
					if (seen >= most) break;
					const console = pressedConsole(api);
					await console.ready(draft);
					begin(console);
					const last = await console.send(draft);
					end(console);
					const { length } = last.problems;
					if (length === 0) continue;
					seen += 1;
					count(of, await pressedThrough(console, last));
				}
			},
		);
	});
	afterAll(() => {
		const told = [...counts].map(([name, number]) => `${name} ${number}`);
		process.stdout.write(`Refusals: ${told.join(", ")}.\n`);
	});
}

/** Faults that wait or break the connection refuse nothing. */
const faultsThatRefuse = (api: MockApi) =>
	faultsOf(api).filter(
		({ id, takes }) => takes === undefined && id !== "cut-off",
	);

/** Presses what is offered until nothing is wrong any more. */
async function pressedThrough(
	console: PressedConsole,
	first: Pressed,
): Promise<Outcome> {
	let last = first;
	expect(last.stopped, "a step that the chain stopped at").toBeUndefined();
	for (let presses = 0; last.problems.length > 0; presses++) {
		expect(presses, last.fact).toBeLessThan(mostPresses);
		const problem = last.problems.find(
			(each) => !("by" in console.remedy(last, each)),
		);
		if (!problem) {
			for (const each of last.problems)
				expect(
					reasonOf(console, last, each),
					`why no fix can be offered: ${each.fact}`,
				).toBeDefined();
			expect(presses, "what stays after a fix").toBe(0);
			return "without a fix";
		}
		expect(problem.fix?.says).not.toMatch(/\{\{/);
		const after = await console.fix(last, problem);
		expect(after.stopped, problem.fix?.says).toBeUndefined();
		expect(after.problems.map(kindOf), problem.fix?.says).not.toContain(
			kindOf(problem),
		);
		last = after;
	}
	expect(last.status, last.fact).toBeLessThan(400);
	return "mended";
}

/** What the page says where it offers nothing: a fault, or what the refusal itself says. */
function reasonOf(
	console: PressedConsole,
	last: Pressed,
	problem: Problem,
): string | undefined {
	const remedy = console.remedy(last, problem);
	return "by" in remedy && remedy.by === "fault" ? "fault" : problem.fix?.by;
}

const kindOf = ({ rule, place, pointer }: Problem): string =>
	`${place} ${pointer}: ${rule.says}`;
