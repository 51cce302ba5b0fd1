// npm test -- <words>: runs the tests that have all of the words in their path or name, in Node and in browsers.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suggestion } from "@slipway/core/errors";
import { namePattern, runsFor, type TestFile, vocabulary } from "./matching.ts";
import {
	type Result,
	resultsOfPlaywright,
	resultsOfVitest,
} from "./results.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const words = process.argv.slice(2).flatMap((each) => each.split(/\s+/));
const begun = performance.now();

const all = filesNamed("test");
const journeys = filesNamed("spec");
let results = inNode(false);
const browsers = inBrowsers();
results.push(...browsers);
// Names that are put together when the tests run are the last place to look at, and need the words in what is tested.
if (count(results) === 0 && words.every(isAnywhere)) results = inNode(true);
process.exit(told());

/** The files of a kind, wherever tests live. */
function filesNamed(kind: "test" | "spec"): readonly TestFile[] {
	return globSync(`{packages/*,apps/*,tests}/**/*.${kind}.ts`, {
		cwd: root,
		exclude: (path) => /node_modules|dist/.test(path),
	})
		.toSorted()
		.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function isAnywhere(word: string): boolean {
	return globSync("{packages/*,apps/*}/src/**/*.{ts,tsx,json}", {
		cwd: root,
	}).some((path) =>
		readFileSync(join(root, path), "utf8")
			.toLowerCase()
			.includes(word.toLowerCase()),
	);
}

function inNode(thorough: boolean): Result[] {
	return runsFor(all, words, thorough).flatMap(({ pattern, files }) => {
		const report = join(root, "test-results/words.json");
		run("vitest", root, [
			"run",
			...files,
			...(pattern === "" ? [] : ["--testNamePattern", pattern]),
			"--reporter=dot",
			"--reporter=json",
			`--outputFile.json=${report}`,
		]);
		return resultsOfVitest(report, root);
	});
}

function inBrowsers(): Result[] {
	const folder = join(root, "tests");
	const grep = ["--grep", `/${namePattern(words)}/`];
	// Names that hold an address are known once there is a site.
	const built = existsSync(join(root, "apps/docs/dist/index.html"));
	const matches = built
		? resultsOfPlaywright(
				listed(folder, ["test", "--list", "--reporter=json", ...grep]),
			).length > 0
		: runsFor(journeys, words, true).length > 0;
	if (!matches) return [];
	// Does nothing when nothing that the site is made of has changed.
	const status = run("turbo", root, [
		"run",
		"build",
		"--filter=@slipway/docs",
		"--output-logs=errors-only",
	]);
	if (status !== 0) return [{ where: "apps/docs", passed: 0, failed: 1 }];
	run("playwright", folder, ["test", "--pass-with-no-tests", ...grep]);
	return resultsOfPlaywright(
		readFileSync(join(folder, "test-results/playwright.json"), "utf8"),
	);
}

function run(command: string, cwd: string, parameters: readonly string[]) {
	return spawnSync(command, parameters, { cwd, stdio: "inherit" }).status;
}

function listed(cwd: string, parameters: readonly string[]): string {
	const { stdout, stderr } = spawnSync("playwright", parameters, {
		cwd,
		encoding: "utf8",
		maxBuffer: 2 ** 28,
	});
	if (stdout === "") throw new Error(`Playwright lists no tests: ${stderr}`);
	return stdout;
}

function count(list: readonly Result[]): number {
	return list.reduce((sum, { passed, failed }) => sum + passed + failed, 0);
}

/** Says where tests ran and how they ended, or that there are none, with a hint. Gives the exit code. */
function told(): number {
	const ran = results.filter((each) => count([each]) > 0);
	if (ran.length === 0) {
		const known = vocabulary([...all, ...journeys]);
		const unknown = words.filter(
			(word) => !known.some((each) => each.includes(word.toLowerCase())),
		);
		console.error(
			`No test has “${words.join(" ")}” in its path or name.\nHint: ${
				unknown[0] === undefined
					? "each word is in some, no test has all; leave one out."
					: suggestion(unknown[0], known)
			}`,
		);
		return 2;
	}
	const failed = ran.reduce((sum, each) => sum + each.failed, 0);
	for (const each of ran)
		console.log(
			`${String(count([each])).padStart(6)}  ${each.where}${each.failed > 0 ? `, ${each.failed} failed` : ""}`,
		);
	console.log(
		`${count(ran) - failed} passed, ${failed} failed, in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
	);
	return failed > 0 ? 1 : 0;
}
