import { suggestion } from "@slipway/core/errors";
import type { CataloguedMock } from "@slipway/mocks/catalogue";
import { optionsIn } from "../parameters/options.ts";
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
	readonly limits: boolean;
	readonly quiet: boolean;
}

const options = {
	port: { type: "string", default: "4010" },
	host: { type: "string", default: "localhost" },
	"allow-host": { type: "string", multiple: true },
	"allow-origin": { type: "string", multiple: true },
	seed: { type: "string", default: "1" },
	state: { type: "string" },
	limits: { type: "boolean", default: true },
	quiet: { type: "boolean", default: false },
} as const;

/** Reads the parameters. A provider's id stands for all of its mocks. Throws a UsageError with a hint. */
export function optionsOf(
	parameters: readonly string[],
	known: readonly CataloguedMock[],
): SandboxOptions {
	const { values, positionals } = optionsIn(parameters, options);
	return {
		mocks:
			positionals.length === 0
				? known
				: [...new Set(positionals.flatMap((name) => named(name, known)))],
		port: wholeNumber("port", values.port, 0, 65_535),
		host: values.host,
		hosts: values["allow-host"] ?? [],
		origins: (values["allow-origin"] ?? []).map(originOf),
		seed: wholeNumber("seed", values.seed, -(2 ** 31), 2 ** 31 - 1),
		state: values.state,
		limits: values.limits,
		quiet: values.quiet,
	};
}

function named(
	name: string,
	known: readonly CataloguedMock[],
): readonly CataloguedMock[] {
	const found = known.filter(
		({ id, provider }) => id === name || provider === name,
	);
	if (found.length > 0) return found;
	throw new UsageError(
		`There is no mock “${name}”.`,
		suggestion(
			name,
			known.map(({ id }) => id),
		),
	);
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

function wholeNumber(
	name: string,
	text: string,
	least: number,
	most: number,
): number {
	const number = Number(text);
	if (/^-?\d+$/.test(text) && number >= least && number <= most) return number;
	throw new UsageError(
		`“${text}” is not a ${name}.`,
		`Give a whole number from ${least} to ${most}.`,
	);
}
