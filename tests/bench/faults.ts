import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface Suite {
	readonly suites?: readonly Suite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly {
			readonly projectName: string;
			readonly status: string;
		}[];
	}[];
}

/**
 * Lets every fault happen to the checklist in every engine of this machine, and prints which of them it came through.
 * Needs a built site.
 */
export async function run(): Promise<void> {
	const report = join(mkdtempSync(join(tmpdir(), "faults-")), "report.json");
	spawnSync(
		process.execPath,
		[
			fileURLToPath(import.meta.resolve("@playwright/test/cli")),
			"test",
			"checklist/faults.spec.ts",
			"--reporter=json",
		],
		{
			cwd: fileURLToPath(new URL("..", import.meta.url)),
			env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
			stdio: ["ignore", "ignore", "inherit"],
		},
	);
	const specs = specsIn(JSON.parse(readFileSync(report, "utf8")));
	const rows = new Map<string, Map<string, string>>();
	for (const { title, tests } of specs)
		for (const { projectName, status } of tests) {
			const row = rows.get(title) ?? new Map<string, string>();
			rows.set(
				title,
				row.set(projectName, status === "expected" ? "nothing lost" : status),
			);
		}
	const engines = [
		...new Set([...rows.values()].flatMap((row) => [...row.keys()])),
	];
	const line = (first: string, cells: readonly string[]) =>
		console.log(
			`${first.padEnd(42)}${cells.map((cell) => cell.padEnd(15)).join("")}`,
		);
	line("fault", engines);
	for (const [fault, row] of rows)
		line(
			fault,
			engines.map((engine) => row.get(engine) ?? "not run"),
		);
	const held = [...rows.values()].flatMap((row) => [...row.values()]);
	const good = held.filter((status) => status === "nothing lost").length;
	console.log(`${good} of ${held.length}`);
	if (good < held.length || held.length === 0) process.exitCode = 1;
}

function specsIn({
	suites = [],
	specs = [],
}: Suite): readonly NonNullable<Suite["specs"]>[number][] {
	return [...specs, ...suites.flatMap(specsIn)];
}
