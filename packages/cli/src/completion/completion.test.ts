import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { commandTable } from "../table/index.ts";
import { scriptFor } from "./script.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway completion "));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "progress file.json"), "{}");

const shells = ["bash", "zsh", "fish"] as const;
const files = Object.fromEntries(
	await Promise.all(
		shells.map(async (shell) => {
			const path = join(folder, `slipway.${shell}`);
			writeFileSync(path, await scriptFor(shell, commandTable));
			return [shell, path] as const;
		}),
	),
);

const has = (shell: string) =>
	spawnSync(shell, ["-c", "exit"]).error === undefined;

test.each(shells.map((shell) => ({ shell })).filter(({ shell }) => has(shell)))(
	"$shell reads its script",
	({ shell }) => {
		const { status, stderr } = spawnSync(shell, ["-n", files[shell] ?? ""], {
			encoding: "utf8",
		});
		expect(stderr).toBe("");
		expect(status).toBe(0);
	},
);

/** What bash offers at the end of a line, asked as bash itself asks. */
function offered(line: string): readonly string[] {
	const script = `
source "$1"
COMP_LINE=$2 COMP_POINT=\${#2}
complete -p slipway >/dev/null || exit 9
_slipway
printf '%s\\n' "\${COMPREPLY[@]}"`;
	const { status, stdout, stderr } = spawnSync(
		"bash",
		["-c", script, "bash", files.bash ?? "", line],
		{ encoding: "utf8", cwd: folder },
	);
	expect(stderr).toBe("");
	expect(status).toBe(0);
	return stdout.split("\n").filter(Boolean);
}

test.skipIf(!has("bash")).each([
	["slipway ", commandTable.map(({ name }) => name)],
	["slipway est", ["estimate"]],
	["slipway estimate prio", ["prioticket"]],
	["slipway estimate prioticket --st", ["--start"]],
	["slipway estimate prioticket --region GB-E", ["GB-ENG"]],
	["slipway estimate prioticket --region=GB-E", ["GB-ENG"]],
	// Bash takes the words apart at the equals sign.
	["slipway estimate prioticket --answer booking=di", ["direct"]],
	["slipway estimate prioticket --answer=booking=di", ["direct"]],
	["slipway estimate prioticket --start ", []],
	["slipway estimate --progress prog", ["progress file.json"]],
	["slipway check prog", ["progress file.json"]],
	["slipway check docp", ["docplanner"]],
	["slipway completion ", ["bash", "zsh", "fish", "--help"]],
	["slipway sandbox siteminder-p", ["siteminder-pmsxchange"]],
] as const)("bash offers at the end of “%s” %j", (line, offers) => {
	expect(offered(line)).toEqual(offers);
});

/** Gives a program a terminal. */
const script = "/usr/bin/script";

test.skipIf(
	!has("bash") || process.platform !== "linux" || !existsSync(script),
)("bash completes what is begun when Tab is pressed", () => {
	// A terminal of its own, with the keys that a person would press.
	const { stdout } = spawnSync(
		script,
		["-qec", "bash --norc --noprofile -i", "/dev/null"],
		{
			encoding: "utf8",
			input: `source "${files.bash}"\nslipway() { echo "got: $*"; }\nslipway estim\tprio\t--ans\tbooking=dir\t\nexit\n`,
		},
	);
	expect(stdout).toContain("got: estimate prioticket --answer booking=direct");
});

test.each(shells)(
	"the script for %s names every command and option",
	async (shell) => {
		const script = await scriptFor(shell, commandTable);
		for (const { name, options } of commandTable) {
			expect(script).toContain(name);
			for (const option of Object.keys(options))
				expect(script).toContain(
					shell === "fish" ? `-l ${option}` : `--${option}`,
				);
		}
	},
);
