import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "@slipway/test-browser";
import { pageTypes } from "../support/page-types.ts";

const version = "13.5.0";
const port = 4188;
const root = fileURLToPath(new URL("../../", import.meta.url));
/** The kinds of page that are measured, and what each must score for performance. */
const performance: Readonly<Record<string, number>> = {
	home: 1,
	guide: 1,
	stage: 0.98,
	checklist: 0.98,
	timeline: 0.98,
	sandbox: 0.98,
	compare: 0.98,
	my: 0.98,
};
const wanted = (page: string) => ({
	performance:
		Object.entries(performance).find(
			([kind]) => pageTypes[kind] === page,
		)?.[1] ?? 0.98,
	accessibility: 1,
	"best-practices": 1,
	seo: 1,
});

interface Report {
	readonly audits: Readonly<
		Record<
			string,
			{
				readonly id: string;
				readonly title: string;
				readonly score: number | null;
				readonly numericValue?: number;
			}
		>
	>;
	readonly categories: Readonly<
		Record<
			string,
			{
				readonly score: number;
				readonly auditRefs: readonly {
					readonly id: string;
					readonly weight: number;
				}[];
			}
		>
	>;
}

/** What cost a page points other than for speed. */
const lostIn = ({ audits, categories }: Report) =>
	Object.entries(categories)
		.filter(([name]) => name !== "performance")
		.flatMap(([, { auditRefs }]) =>
			auditRefs.flatMap(({ id, weight }) => {
				const audit = audits[id];
				return audit && weight > 0 && audit.score !== null && audit.score < 1
					? [audit]
					: [];
			}),
		);

/** Runs Lighthouse, mobile, on pages of the built site, and fails below the wanted scores and where something moves. Installed on demand. */
export async function run(parameters: readonly string[]): Promise<void> {
	const pages =
		parameters.length > 0
			? parameters
			: Object.keys(performance).map((kind) => pageTypes[kind] ?? "/");
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
			const { audits, categories } = JSON.parse(
				readFileSync(report, "utf8"),
			) as Report;
			const scores = Object.entries(wanted(page)).map(([name, least]) => {
				const score = categories[name]?.score ?? 0;
				if (score < least) failed = true;
				return `${name} ${Math.round(score * 100)}${score < least ? ` (below ${least * 100})` : ""}`;
			});
			const shift = audits["cumulative-layout-shift"]?.numericValue ?? 0;
			if (shift > 0) failed = true;
			console.log(
				`${page.padEnd(30)} ${scores.join("  ")}  shift ${shift.toFixed(3)}`,
			);
			for (const { id, title } of lostIn({ audits, categories }))
				console.log(`  ${id}: ${title}`);
		}
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
	if (failed) process.exitCode = 1;
}
