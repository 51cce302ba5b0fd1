import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "@slipway/test-browser";

const version = "13.5.0";
const port = 4188;
const root = fileURLToPath(new URL("../../", import.meta.url));
const wanted = {
	performance: 0.99,
	accessibility: 1,
	"best-practices": 1,
	seo: 1,
} as const;

/** Runs Lighthouse, mobile, on pages of the built site and fails below the wanted scores. Installed on demand. */
export async function run(parameters: readonly string[]): Promise<void> {
	const pages =
		parameters.length > 0
			? parameters
			: ["/", "/prioticket/", "/prioticket/certification/"];
	const { executablePath, args, env } = findBrowser();
	const server = spawn(
		process.execPath,
		["scripts/serve.mjs", "apps/docs/dist", String(port)],
		{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
	);
	await new Promise((ready) => server.stdout.once("data", ready));
	const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
	let failed = false;
	try {
		for (const page of pages) {
			const report = join(folder, "report.json");
			const { status } = spawnSync(
				"npx",
				[
					"--yes",
					`lighthouse@${version}`,
					`http://127.0.0.1:${port}${page}`,
					"--quiet",
					"--output=json",
					`--output-path=${report}`,
					`--chrome-flags=--headless ${args.join(" ")}`,
				],
				{
					cwd: folder,
					stdio: ["ignore", "ignore", "inherit"],
					env: { ...process.env, ...env, CHROME_PATH: executablePath },
				},
			);
			if (status !== 0) throw new Error(`Lighthouse failed on ${page}.`);
			const { categories } = JSON.parse(readFileSync(report, "utf8")) as {
				categories: Record<string, { score: number }>;
			};
			const scores = Object.entries(wanted).map(([name, least]) => {
				const score = categories[name]?.score ?? 0;
				if (score < least) failed = true;
				return `${name} ${Math.round(score * 100)}${score < least ? ` (below ${least * 100})` : ""}`;
			});
			console.log(`${page.padEnd(30)} ${scores.join("  ")}`);
		}
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
	if (failed) process.exitCode = 1;
}
