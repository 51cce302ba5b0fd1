import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../../apps/docs/", import.meta.url));

/** Where a benchmark builds the site. */
export const output = join(docs, "dist-bench");

export interface Measurement {
	readonly providers: number;
	readonly pages: number;
	readonly seconds: number;
	/** The most that the build and all its processes held at once. */
	readonly megabytes: number;
}

/** Builds the site with so many providers, search included. */
export function buildSite(providers: number): Promise<Measurement> {
	rmSync(output, { recursive: true, force: true });
	const start = performance.now();
	const child = spawn(
		process.execPath,
		[
			"--max-semi-space-size=32",
			"node_modules/astro/bin/astro.mjs",
			"build",
			"--outDir",
			"dist-bench",
			"--silent",
		],
		{
			cwd: docs,
			stdio: ["ignore", "inherit", "inherit"],
			env: {
				...process.env,
				DOCS_PROVIDERS: String(providers),
				DOCS_COMPRESS: "0",
				ASTRO_TELEMETRY_DISABLED: "1",
				NODE_OPTIONS: "--max-old-space-size=1536",
			},
		},
	);
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, residentBytes(child.pid));
	}, 100);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => {
			clearInterval(watch);
			if (code !== 0) {
				reject(new Error(`The build with ${providers} providers failed.`));
				return;
			}
			resolve({
				providers,
				pages: readdirSync(output, { recursive: true }).filter((name) =>
					String(name).endsWith(".html"),
				).length,
				seconds: (performance.now() - start) / 1000,
				megabytes: peak / 1_000_000,
			});
		});
	});
}

/** The resident memory of a process and its children, from the process file system; 0 where there is none. */
function residentBytes(pid: number | undefined): number {
	if (pid === undefined) return 0;
	try {
		const pages = Number(
			readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1],
		);
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
			.split(" ")
			.filter(Boolean);
		return children.reduce(
			(sum, child) => sum + residentBytes(Number(child)),
			pages * 4096,
		);
	} catch {
		return 0;
	}
}
