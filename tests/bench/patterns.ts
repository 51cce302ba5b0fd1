import { createRequire } from "node:module";
import { allowed } from "./allowed-patterns.ts";
import { installed } from "./on-demand.ts";
import { patternsOf } from "./patterns-of.ts";

interface Checker {
	checkSync(
		source: string,
		flags: string,
		options: { readonly timeout: number },
	): {
		readonly status: "safe" | "vulnerable" | "unknown";
		readonly complexity?: { readonly summary: string };
		readonly attack?: { readonly pattern: string };
	};
}

/** For one pattern. Milliseconds. */
const longest = 60_000;

/**
 * Judges every pattern of what ships by recheck, an automaton and a fuzzer for patterns whose time grows faster than their
 * input, and prints those that it does not find safe. Fails for one that is not on the list of those that may stay.
 */
export async function run(): Promise<void> {
	const folder = installed("patterns", { recheck: "4.5.0" });
	const { checkSync } = createRequire(`${folder}/package.json`)(
		"recheck",
	) as Checker;
	const places = new Map<
		string,
		{ source: string; flags: string; at: string }
	>();
	const built: string[] = [];
	for (const { at, source, flags = "", code } of await patternsOf())
		if (source === undefined) built.push(`${at} ${code}`);
		else places.set(`/${source}/${flags}`, { source, flags, at });
	let failed = false;
	for (const [pattern, { source, flags, at }] of places) {
		const found = checkSync(source, flags, { timeout: longest });
		if (found.status === "safe") continue;
		const reason = allowed.get(pattern);
		failed ||= reason === undefined;
		console.log(
			`${reason === undefined ? "NOT ALLOWED" : "allowed    "} ${at} ${pattern}\n    ${found.complexity?.summary ?? found.status} ${found.attack?.pattern ?? ""}\n    ${reason ?? "Make it linear, or say in allowed-patterns.ts what bounds its input."}`,
		);
	}
	for (const each of built) console.log(`built at run time: ${each}`);
	console.log(
		`${places.size} patterns judged, ${built.length} built at run time: those are doubled in tests/growth.`,
	);
	if (failed) process.exitCode = 1;
}
