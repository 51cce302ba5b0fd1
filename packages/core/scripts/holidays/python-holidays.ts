import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Days, Source } from "./source.ts";

/** Pinned, so that two runs in a year write the same tables. */
const version = "0.105";

/**
 * The Python package holidays (github.com/vacanza/holidays), installed into a folder of its own the first time.
 * @throws when Python 3 or its package index is out of reach.
 */
export function pythonHolidays(
	regions: readonly string[],
	years: readonly number[],
): Source {
	const known = JSON.parse(
		run(join(installed(), "bin", "python"), [
			fileURLToPath(new URL("read_python_holidays.py", import.meta.url)),
			JSON.stringify(regions),
			JSON.stringify(years),
		]),
	) as Readonly<Record<string, Days>>;
	return {
		name: "python-holidays",
		version,
		daysOf: (region) => known[region],
	};
}

function installed(): string {
	const folder = join(tmpdir(), `slipway-python-holidays-${version}`);
	const pip = join(folder, "bin", "pip");
	if (!existsSync(pip)) run("python3", ["-m", "venv", folder]);
	run(pip, ["install", "--quiet", `holidays==${version}`]);
	return folder;
}

function run(command: string, parameters: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync(command, parameters, {
		encoding: "utf8",
		maxBuffer: 64 * 2 ** 20,
	});
	if (status === 0) return stdout;
	throw new Error(
		`${command} ${parameters[0] ?? ""} failed: ${error?.message ?? stderr}\nHint: the second source of holidays needs Python 3 with venv and pip.`,
	);
}
