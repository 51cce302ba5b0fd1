import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** Where tests ran, and how they ended. */
export interface Result {
	readonly where: string;
	readonly passed: number;
	readonly failed: number;
}

interface Vitest {
	readonly testResults: readonly {
		readonly name: string;
		/** Of a file that cannot be loaded, which has no tests then. */
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

interface Suite {
	readonly suites?: readonly Suite[];
	readonly specs?: readonly {
		readonly file: string;
		readonly tests: readonly {
			readonly projectName: string;
			readonly status: string;
		}[];
	}[];
}

/** The results of a report by Vitest, by file; those that were left out do not count. */
export function resultsOfVitest(report: string, root: string): Result[] {
	const { testResults }: Vitest = JSON.parse(readFileSync(report, "utf8"));
	return testResults.map(({ name, status, assertionResults }) => {
		const having = (wanted: string) =>
			assertionResults.filter((each) => each.status === wanted).length;
		const broken = status === "failed" && assertionResults.length === 0;
		return {
			where: relative(root, name),
			passed: having("passed"),
			failed: having("failed") + (broken ? 1 : 0),
		};
	});
}

/** The results of a report by Playwright, by browser and file. Also what it lists, as if it had passed. */
export function resultsOfPlaywright(report: string): Result[] {
	const tests = testsIn(JSON.parse(report));
	const places = Map.groupBy(tests, ({ where }) => where);
	return [...places].map(([where, all]) => {
		const failed = all.filter(({ status }) =>
			["unexpected", "flaky"].includes(status),
		).length;
		const skipped = all.filter(({ status }) => status === "skipped").length;
		return { where, failed, passed: all.length - failed - skipped };
	});
}

function testsIn({ suites = [], specs = [] }: Suite): readonly {
	readonly where: string;
	readonly status: string;
}[] {
	return [
		...suites.flatMap(testsIn),
		...specs.flatMap(({ file, tests }) =>
			tests.map(({ projectName, status }) => ({
				where: `tests/${file} in ${projectName}`,
				status,
			})),
		),
	];
}
