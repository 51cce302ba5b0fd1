import type { CataloguedMock } from "@slipway/mocks/catalogue";
import { readLine } from "../parameters/read-line.ts";
import { sandboxRow } from "../table/sandbox-row.ts";
import { UsageError } from "../usage-error.ts";

/** What the command was asked to do. */
export interface SandboxOptions {
	readonly mocks: readonly CataloguedMock[];
	readonly port: number;
	readonly host: string;
	/** More names by which it may be called. */
	readonly hosts: readonly string[];
	/** Origins of web pages that may call the mocks. */
	readonly origins: readonly string[];
	readonly seed: number;
	readonly state: string | undefined;
	/** Whether it plays the stories and ends. */
	readonly story: boolean;
	readonly limits: boolean;
	readonly quiet: boolean;
}

/** Reads the parameters. A provider's id stands for all of its mocks. Throws a UsageError with a hint. */
export async function optionsOf(
	parameters: readonly string[],
	known: readonly CataloguedMock[],
): Promise<SandboxOptions> {
	const { values, words } = await readLine(sandboxRow, parameters);
	return {
		mocks:
			words.length === 0
				? known
				: known.filter(
						({ id, provider }) =>
							words.includes(id) || words.includes(provider),
					),
		// Who plays a story asks for no address: it must not fail where another sandbox runs.
		port: values.port ?? (values.story ? 0 : 4010),
		host: values.host ?? "localhost",
		hosts: values["allow-host"],
		origins: values["allow-origin"].map(originOf),
		seed: values.seed ?? 1,
		state: values.state,
		story: values.story ?? false,
		limits: !values["no-limits"],
		quiet: values.quiet ?? false,
	};
}

/** An origin as browsers write it. Throws a UsageError when it is none. */
function originOf(text: string): string {
	if (text === "*") return text;
	const origin = URL.canParse(text) ? new URL(text).origin : "null";
	if (origin !== "null" && origin === text.replace(/\/$/, "")) return origin;
	throw new UsageError(
		`“${text}” is not an origin.`,
		origin === "null"
			? "Give scheme, name and port, such as http://localhost:3000, or * for every page."
			: `Give ${origin}, or * for every page.`,
	);
}
