import { rmSync } from "node:fs";
import { buildSite, type Measurement, output } from "./site-build.ts";

/** Builds the site with 5 and with 1,000 providers, search included, and tells whether time grows faster than pages. */
export async function run(parameters: readonly string[]): Promise<void> {
	const sizes = parameters.length > 0 ? parameters.map(Number) : [5, 1000];
	const results: Measurement[] = [];
	for (const providers of sizes) {
		const result = await buildSite(providers);
		results.push(result);
		const rate = result.pages / result.seconds;
		console.log(
			`${String(providers).padStart(5)} providers  ${String(result.pages).padStart(6)} pages  ${result.seconds.toFixed(1).padStart(6)} s  ${rate.toFixed(0).padStart(5)} pages/s  peak ${result.megabytes.toFixed(0)} MB`,
		);
	}
	const [small, large] = [results[0], results.at(-1)];
	if (small && large && small !== large) {
		const growth = large.seconds / small.seconds / (large.pages / small.pages);
		console.log(
			`time grows ${growth.toFixed(2)} times as fast as pages (1.00 is linear, start-up included)`,
		);
	}
	rmSync(output, { recursive: true, force: true });
}
