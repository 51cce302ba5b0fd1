import { expect, test } from "vitest";
import { example, readProcess } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	assumptionsIn,
	comparePlans,
	estimateAssuming,
	tableOfEstimate,
} from "../index.ts";
import { monday, weekdays } from "../testing/networks.ts";

const request = {
	start: monday,
	answers: {},
	partner: weekdays,
	provider: weekdays,
	trials: 200,
	by: "2027-06-01",
	people: 2,
};
const process = readProcess(example);

/** The cells of a table, read by the rules of RFC 4180. */
const cellsOf = (text: string) =>
	text
		.split("\r\n")
		.slice(0, -1)
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
				([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
			),
		);

test.for(allProcesses())(
	"every row of the table of $id has five cells, and every figure of its tasks is among them",
	(each) => {
		const estimate = estimateAssuming(each, request);
		const rows = cellsOf(tableOfEstimate(estimate));
		expect(rows.filter(({ length }) => length !== 5)).toEqual([]);
		for (const { id, title, finish, criticality } of estimate.tasks) {
			expect(rows).toContainEqual(["task", id, title, "finish", finish]);
			expect(rows).toContainEqual([
				"task",
				id,
				title,
				"criticality",
				String(criticality),
			]);
		}
		const counted = rows.filter(([part]) => part === "runs");
		expect(counted.reduce((sum, [, , , , runs]) => sum + Number(runs), 0)).toBe(
			200,
		);
		expect(rows).toContainEqual([
			"chance",
			each.id,
			"",
			"2027-06-01",
			String(estimate.chance?.share),
		]);
	},
);

test("assumptions, risks, days off and another plan are in the table", () => {
	const { assumptions } = assumptionsIn(
		"risk.illness=0.2,build,5,10,20",
		process,
	);
	const plan = { request, assumptions };
	const other = comparePlans(process, plan, { request });
	const table = tableOfEstimate({
		...estimateAssuming(process, request, assumptions),
		daysOff: ["2027-01-04", "2027-01-05 half"],
		assumptions: ["risk.illness=0.2,build,5,10,20"],
		believed: { claim: "half a year", scale: 0.5, share: 0.8 },
		against: { ...other, changes: ["drop=risk.illness"] },
	});
	expect(table).toContain(
		'estimate,example,,assumptions,"risk.illness=0.2,build,5,10,20"\r\n',
	);
	expect(table).toContain(
		'estimate,example,,days off,"2027-01-04, 2027-01-05 half"',
	);
	expect(table).toContain("risk,illness,illness,chance,0.2\r\n");
	expect(table).toContain("other plan,example,,changes,drop=risk.illness\r\n");
	expect(table).toContain("runs of the other plan,example,");
	expect(table).toContain("estimate,example,,believed scale,0.5");
});

test("a title with commas, quotes and line ends stays one cell", () => {
	const estimate = estimateAssuming(process, request);
	const [first, ...others] = estimate.tasks;
	if (!first) throw new Error("no task");
	const title = 'Sign, "today"';
	const rows = cellsOf(
		tableOfEstimate({ ...estimate, tasks: [{ ...first, title }, ...others] }),
	);
	expect(rows).toContainEqual(["task", first.id, title, "basis", first.basis]);
});
