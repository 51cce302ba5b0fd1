import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with packages that only a benchmark needs, installed once and used again. Versions are exact. */
export function installed(
	name: string,
	dependencies: Readonly<Record<string, string>>,
): string {
	const folder = join(tmpdir(), `slipway-bench-${name}`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, type: "module", dependencies }),
	);
	const { status } = spawnSync(
		"npm",
		["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline"],
		{ cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
	);
	if (status !== 0)
		throw new Error(
			`The peers of this benchmark could not be installed in ${folder}. It needs the npm registry the first time.`,
		);
	return folder;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((left, right) => left - right);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
