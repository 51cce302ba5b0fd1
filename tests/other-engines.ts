// npm run firefox: all journeys in Firefox, of which npm test runs one through each tool, then their main steps in
// WebKit, each where the machine has it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findFirefox } from "@slipway/test-browser";

const here = fileURLToPath(new URL("./", import.meta.url));

if (findFirefox() === undefined) {
	console.error(
		"There is no Firefox on this machine.\nHint: install it (on Debian: apt-get install firefox-esr), or name one with FIREFOX_PATH.",
	);
	process.exit(2);
}

/** Runs a program until it ends; answers whether it went well. */
const wentWell = (program: string, parameters: readonly string[]): boolean =>
	spawnSync(program, parameters, {
		cwd: here,
		stdio: "inherit",
		env: { ...process.env, FIREFOX_JOURNEYS: "all" },
	}).status === 0;

const outcomes = [
	wentWell("node_modules/.bin/playwright", [
		"test",
		"--project=firefox",
		"--reporter=line",
		...process.argv.slice(2),
	]),
	// Without WebKitWebDriver the table says that it is not on this machine.
	wentWell(process.execPath, ["bench/main.ts", "engines", "webkit"]),
];
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
