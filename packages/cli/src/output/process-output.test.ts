import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/** Runs a line of bash in which `slipway` is the command. */
const bash = (script: string) =>
	spawnSync(
		"bash",
		["-c", `slipway() { "${process.execPath}" "${main}" "$@"; }\n${script}`],
		{ encoding: "utf8" },
	);

test.skipIf(process.platform === "win32")(
	"a reader who has seen enough ends it without a word",
	() => {
		const { stdout, stderr } = bash(
			`slipway estimate prioticket --trials 50 --json | head -1; echo \${PIPESTATUS[0]}`,
		);
		expect(stderr).toBe("");
		expect(stdout).toMatch(/^\{\n(0|141)\n$/);
	},
);

test.skipIf(process.platform === "win32")(
	"a closed pipe ends it without a word, with the code of a pipe that ended",
	() => {
		// The reader is gone before anything is written.
		const { stdout, stderr } = bash(
			"{ read -r < <(:); slipway help; echo $? >&2; } | true",
		);
		expect(stdout).toBe("");
		expect(stderr).toBe("141\n");
	},
);

test.skipIf(!existsSync("/dev/full"))(
	"a full disk is told, with code 3",
	() => {
		const { status, stderr } = bash("slipway help > /dev/full");
		expect(stderr).toContain("The output cannot be written: ENOSPC");
		expect(stderr).toContain("Hint: make room on the disk");
		expect(stderr).not.toContain("    at ");
		expect(status).toBe(3);
	},
);

test.skipIf(process.platform === "win32")(
	"a disk that fills up half way is told, too",
	() => {
		const folder = mkdtempSync(join(tmpdir(), "slipway output "));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		// A limit for the size of files breaks a write off half way, as a full disk does.
		const { status, stderr } = bash(
			`ulimit -f 1; slipway completion bash > "${join(folder, "script")}"`,
		);
		expect(stderr).toContain("The output cannot be written: EFBIG");
		expect(status).toBe(3);
	},
);

test.skipIf(!existsSync("/dev/full"))(
	"a sandbox whose log cannot be written ends in order",
	() => {
		const { status, stderr } = bash(
			"slipway sandbox prioticket --port 0 > /dev/full",
		);
		expect(stderr).toContain("The output cannot be written: ENOSPC");
		expect(status).toBe(3);
	},
);
