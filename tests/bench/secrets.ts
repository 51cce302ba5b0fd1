import { mockApis } from "@slipway/mocks";
import { plantedLeaks } from "@slipway/sandbox/conformance/secrets";
import fc from "fast-check";
import { shownElsewhere } from "../sandbox/secrets.ts";

/** Secrets of any length and alphabet; shorter ones are hidden where they stand only. */
const secret = fc
	.string({ unit: "grapheme", minLength: 6, maxLength: 60 })
	.map((text) => `s${text.replaceAll(/[\p{Cc}\p{Zs}]/gu, ".")}e`);

/**
 * Plants secrets in every operation of every mock, under every name and in every way, and looks for them in journal, HAR,
 * callbacks, state, terminal and snippets. As many rounds as are asked for, five when nothing is said, each with another
 * secret.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const rounds = Number(parameters.find((each) => /^\d+$/.test(each)) ?? 5);
	let found = 0;
	for (const api of mockApis) {
		const begun = performance.now();
		let all = 0;
		let leaked = 0;
		for (const text of fc.sample(secret, rounds)) {
			const { sent, leaks } = await plantedLeaks(
				api,
				(number) => `${number}x${text}`,
				{ alsoIn: shownElsewhere, everyName: true },
			);
			all += sent;
			leaked += leaks.length;
			for (const leak of leaks.slice(0, 3)) console.log(leak, text);
		}
		found += leaked;
		console.log(
			`${api.id.padEnd(26)}${all.toLocaleString("en").padStart(8)} secrets planted, ${leaked} found again, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
		);
	}
	console.log(`${found} secrets found in all.`);
	if (found > 0) process.exitCode = 1;
}
