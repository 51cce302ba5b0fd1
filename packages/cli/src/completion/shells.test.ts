import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandTable } from "../table/index.ts";
import { offersOf } from "./offers.ts";
import { scriptFor } from "./script.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway-shells-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "progress file.json"), "{}");

const shells = ["bash", "zsh", "fish"] as const;
const scripts = Object.fromEntries(
	await Promise.all(
		shells.map(async (shell) => {
			const text = await scriptFor(shell, commandTable);
			writeFileSync(join(folder, shell), text);
			return [shell, text] as const;
		}),
	),
) as Record<(typeof shells)[number], string>;

const has = (shell: string) =>
	spawnSync(shell, ["-c", "exit"]).error === undefined;

/** What fish offers at the end of a line. */
function inFish(line: string): readonly string[] {
	const { stdout, stderr } = spawnSync(
		"fish",
		[
			"--no-config",
			"-c",
			'source $argv[1]; complete -C "$argv[2]"',
			join(folder, "fish"),
			line,
		],
		{ encoding: "utf8", cwd: folder, env: { ...process.env, HOME: folder } },
	);
	expect(stderr).toBe("");
	return stdout
		.split("\n")
		.filter(Boolean)
		.map((each) => each.split("\t")[0] ?? "");
}

/** Notes what zsh would offer when Tab is pressed at the end of a line, in a terminal of its own. */
const zshCapture = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1=; unsetopt zle_bracketed_paste 2>/dev/null; cd \${(q)2}"
zpty -w z 'autoload -Uz compinit; compinit -u -D; source ./zsh'
zpty -w z 'compadd() {
	if [[ "\${@[1,(i)(-|--)]}" == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
	typeset -a hits
	builtin compadd -A hits "$@"
	print -rl -- $hits >>hits
	builtin compadd "$@"
}'
zpty -w z 'finished() { exit }; comppostfuncs=(finished)'
zpty -n -w z "$1"$'\\t'
while zpty -r z text; do :; done
`;

/** What zsh offers at the end of a line. */
function inZsh(line: string): readonly string[] {
	writeFileSync(join(folder, "hits"), "");
	spawnSync("zsh", ["-f", "-c", zshCapture, "zsh", line, folder], {
		encoding: "utf8",
		cwd: folder,
		timeout: 20_000,
		env: { ...process.env, HOME: folder, TERM: "dumb" },
	});
	return readFileSync(join(folder, "hits"), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((each) => each.replaceAll("\\ ", " "));
}

const lines: readonly (readonly [string, readonly string[]])[] = [
	["slipway est", ["estimate"]],
	["slipway estimate prio", ["prioticket"]],
	["slipway estimate prioticket --region GB-E", ["GB-ENG"]],
	["slipway completion zs", ["zsh"]],
	["slipway portfolio prioticket --progress prog", ["progress file.json"]],
	["slipway check doc", ["docplanner"]],
	["slipway check prog", ["progress file.json"]],
	["slipway verify prog", ["progress file.json"]],
];

// Where a shell is not installed its tests are skipped; those below that only read the scripts run everywhere.
describe.skipIf(!has("fish"))("fish", () => {
	test.each(lines)("offers at the end of “%s” %j", (line, offers) => {
		expect(inFish(line)).toEqual(offers);
	});

	test("offers the options of the command alone", () => {
		expect(inFish("slipway estimate prioticket --st")).toEqual(["--start"]);
		expect(inFish("slipway check --st")).toEqual([]);
	});
});

describe.skipIf(!has("zsh"))("zsh", () => {
	test.each(lines)("offers at the end of “%s” %j", (line, offers) => {
		expect(inZsh(line)).toEqual(offers);
	});

	test("offers the options of the command alone", () => {
		expect(inZsh("slipway estimate prioticket --st")).toContain("--start");
		expect(inZsh("slipway check --st")).not.toContain("--start");
	});
});

describe.each(shells)("the script for %s", (shell) => {
	const script = scripts[shell];

	test("names every command and option of the table, and every value there is", async () => {
		for (const { name, words, options } of await offersOf(commandTable)) {
			expect(script).toContain(name);
			for (const word of words) expect(script).toContain(word);
			for (const option of options) {
				expect(script).toContain(
					shell === "fish" ? `-l ${option.name.slice(2)}` : option.name,
				);
				for (const value of option.values) expect(script).toContain(value);
			}
		}
	});

	test("leaves no quote open", () => {
		// A quote within quotes is written as '\'' for bash and zsh, and as \' for fish.
		const bare = script
			.replaceAll(/^#.*$/gm, "")
			.replaceAll(/'\\''/g, "")
			.replaceAll(/\\['\\]/g, "");
		expect((bare.match(/'/g)?.length ?? 0) % 2).toBe(0);
	});
});
