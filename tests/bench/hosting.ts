import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/free-port.ts";
import { checks } from "./hosting/checks.ts";
import { type Site, servers } from "./hosting/servers.ts";

const docs = fileURLToPath(new URL("../../apps/docs/", import.meta.url));

/**
 * Serves the built site from the project's own server, nginx and Caddy, under `/` and under a path, and prints what each
 * of them answers as it should. `--root` leaves the second build out.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const sites: readonly Site[] = [
		{ folder: join(docs, "dist"), base: "/" },
		...(parameters.includes("--root") ? [] : [underPath("/handbook/")]),
	];
	let failures = 0;
	for (const site of sites)
		for (const start of Object.values(servers)) {
			const running = await start(site, await freePort());
			if (!running) {
				failures++;
				continue;
			}
			const results: string[] = [];
			for (const [name, check] of Object.entries(checks)) {
				const wrong = await check(running.origin, site);
				results.push(`${name} ${wrong.length === 0 ? "ok" : "FAILED"}`);
				for (const each of wrong.slice(0, 8)) results.push(`\n    ${each}`);
				failures += wrong.length;
			}
			running.stop();
			console.log(
				`${running.name.padEnd(8)}${site.base.padEnd(12)}${results.join("  ")}`,
			);
		}
	console.log(`${failures} failures.`);
	if (failures > 0) process.exitCode = 1;
}

/** The site built for a path. */
function underPath(base: string): Site {
	const folder = join(docs, "dist-bench/handbook");
	const { status } = spawnSync(
		process.execPath,
		[
			"node_modules/astro/bin/astro.mjs",
			"build",
			"--outDir",
			folder,
			"--silent",
		],
		{
			cwd: docs,
			stdio: "inherit",
			env: { ...process.env, DOCS_BASE: base, ASTRO_TELEMETRY_DISABLED: "1" },
		},
	);
	if (status !== 0) throw new Error(`The site could not be built for ${base}.`);
	return { folder, base };
}
