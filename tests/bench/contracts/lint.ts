import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describedMocks } from "../../openapi/described-mocks.ts";
import { installed } from "../on-demand.ts";

interface Problem {
	readonly severity: "error" | "warn";
	readonly ruleId: string;
	readonly message: string;
}

/** Lints every mock's OpenAPI document with Redocly's recommended rules. Gives the number of errors. */
export function linted(): number {
	const folder = installed("redocly", { "@redocly/cli": "2.77.0" });
	let errors = 0;
	console.log(
		`\n${"OpenAPI document".padEnd(34)}  kB  errors  warnings by rule`,
	);
	for (const { api, document } of describedMocks()) {
		const file = join(folder, `${api.id}.json`);
		const text = JSON.stringify(document);
		writeFileSync(file, text);
		const problems = problemsOf(folder, file);
		const wrong = problems.filter(({ severity }) => severity === "error");
		errors += wrong.length;
		const rules = Map.groupBy(
			problems.filter(({ severity }) => severity === "warn"),
			({ ruleId }) => ruleId,
		);
		console.log(
			[
				api.id.padEnd(34),
				String(Math.round(text.length / 1000)).padStart(4),
				String(wrong.length).padStart(8),
				"  ",
				[...rules].map(([rule, all]) => `${rule} ${all.length}`).join(", "),
			].join(""),
		);
		for (const { ruleId, message } of wrong.slice(0, 5))
			console.log(`  ${ruleId}: ${message}`);
	}
	return errors;
}

function problemsOf(folder: string, file: string): readonly Problem[] {
	const { stdout } = spawnSync(
		join(folder, "node_modules/.bin/redocly"),
		["lint", file, "--format", "json", "--max-problems", "100000"],
		{
			cwd: folder,
			encoding: "utf8",
			maxBuffer: 2 ** 28,
			stdio: ["ignore", "pipe", "ignore"],
			env: {
				...process.env,
				REDOCLY_TELEMETRY: "off",
				REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
			},
		},
	);
	return (JSON.parse(stdout) as { readonly problems: readonly Problem[] })
		.problems;
}
