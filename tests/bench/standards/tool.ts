import { execFile } from "node:child_process";
import { join } from "node:path";
import { installed } from "../on-demand.ts";

/** The tools of others that take what the site publishes. */
export const tools = (): string =>
	installed("standards", {
		"@redocly/cli": "2.77.0",
		"@usebruno/converters": "0.23.0",
		httpyac: "6.16.7",
		newman: "6.2.2",
		soap: "1.13.0",
	});

/** Runs a tool from its folder. Answers with what it printed and how it ended. */
export function ran(
	folder: string,
	tool: string,
	parameters: readonly string[],
): Promise<{ readonly out: string; readonly failed: boolean }> {
	return new Promise((resolve) => {
		execFile(
			join(folder, "node_modules/.bin", tool),
			parameters,
			{
				cwd: folder,
				maxBuffer: 2 ** 28,
				env: {
					...process.env,
					NO_COLOR: "1",
					REDOCLY_TELEMETRY: "off",
					REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
				},
			},
			(error, out, complaints) =>
				resolve({ out: `${out}\n${complaints}`, failed: error !== null }),
		);
	});
}
