import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProcessInput } from "@slipway/core/process";

/** A definition with the file that its `defineProcess` call stands in. */
export interface DefinitionFile {
	readonly definition: ProcessInput;
	readonly entry: string;
}

/** A file from which no definition can be read: the fact, and the next step. */
export class UnreadableDefinition extends Error {
	override readonly name = "UnreadableDefinition";
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.hint = hint;
	}
}

/**
 * Reads a definition file of somebody's own: JSON, or a module, which is run and exports one definition. Throws an
 * `UnreadableDefinition`.
 *
 * @example
 * ```ts
 * import { readDefinitionFile } from "@slipway/authoring";
 *
 * await readDefinitionFile("nowhere.json").catch((error) => error.hint); // => "Give the path of a definition in TypeScript, JavaScript or JSON."
 * ```
 */
export async function readDefinitionFile(
	path: string,
): Promise<DefinitionFile> {
	const entry = resolve(path);
	const text = await readFile(entry, "utf8").catch(() => {
		throw new UnreadableDefinition(
			`There is no file “${path}” that can be read.`,
			"Give the path of a definition in TypeScript, JavaScript or JSON.",
		);
	});
	const exported = path.endsWith(".json")
		? [jsonIn(text, path)]
		: await exportsOf(entry, path);
	const [definition, another] = exported.filter(isObject);
	if (definition === undefined)
		throw new UnreadableDefinition(
			`“${path}” exports no definition.`,
			'Export one: export const mine = defineProcess({ … }), with defineProcess from "slipway/definition".',
		);
	if (another !== undefined)
		throw new UnreadableDefinition(
			`“${path}” exports ${exported.length} definitions.`,
			"Keep each in a file of its own.",
		);
	// Whether it is one is what the check will say.
	return { definition: definition as unknown as ProcessInput, entry };
}

/**
 * The name by which a report knows a definition, which may have no id yet.
 *
 * @example
 * ```ts
 * import { nameOf, shippedDefinitions } from "@slipway/authoring";
 *
 * shippedDefinitions().map(nameOf).includes("prioticket"); // => true
 * ```
 */
export const nameOf = ({ definition, entry }: DefinitionFile): string =>
	typeof definition.id === "string" ? definition.id : basename(entry);

function jsonIn(text: string, path: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UnreadableDefinition(
			`“${path}” is not JSON: ${messageOf(error)}.`,
			"Correct the place, or write the definition in TypeScript, which may have comments and trailing commas.",
		);
	}
}

async function exportsOf(
	entry: string,
	path: string,
): Promise<readonly unknown[]> {
	if (/\.m?ts$/.test(path) && !process.features.typescript)
		throw new UnreadableDefinition(
			`Node ${process.versions.node} cannot run the TypeScript of “${path}”.`,
			"Use Node 22.18 or newer, or give the definition as JavaScript or JSON.",
		);
	try {
		const module: Readonly<Record<string, unknown>> = await import(
			/* @vite-ignore */ pathToFileURL(entry).href
		);
		const all = [...new Set(Object.values(module))];
		return "default" in module ? [module.default] : all.filter(looksLikeOne);
	} catch (error) {
		throw new UnreadableDefinition(
			`“${path}” cannot be run: ${messageOf(error)}`,
			/slipway\/definition|'slipway'/.test(messageOf(error))
				? "Add the package to the project, as the page “The package” shows; npx alone does not let the file find it."
				: "Run it with node to see where it fails.",
		);
	}
}

/** A file may export parts of its definition besides. */
const looksLikeOne = (value: unknown): boolean =>
	isObject(value) && "provider" in value && "stages" in value;

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
