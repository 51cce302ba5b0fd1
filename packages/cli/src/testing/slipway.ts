import { runCommandLine } from "../command-line.ts";

/** Runs a command line as a person types it, without a process of its own; what holds spaces comes apart. */
export async function slipway(line: string, ...more: readonly string[]) {
	let [stdout, stderr] = ["", ""];
	const status = await runCommandLine(
		[...line.split(" ").filter(Boolean), ...more],
		{
			out: (text) => {
				stdout += text;
			},
			error: (text) => {
				stderr += text;
			},
		},
	);
	return { status, stdout, stderr };
}
