import { fileURLToPath } from "node:url";
import { providers } from "@slipway/core/providers";
import type { DefinitionFile } from "./definition-file.ts";

/**
 * The definitions that ship with the project, each with its entry file. In the package `slipway`, which carries no sources,
 * these are names of files that are not there.
 * @example
 * ```ts
 * import { shippedDefinitions } from "@slipway/authoring";
 * shippedDefinitions().some(({ definition }) => definition.id === "prioticket"); // => true
 * ```
 */
export function shippedDefinitions(): readonly DefinitionFile[] {
	const folder = new URL(".", sources());
	return providers.map(({ definition }) => ({
		definition,
		entry: fileURLToPath(new URL(`${definition.id}/index.ts`, folder)),
	}));
}

function sources(): string {
	try {
		return import.meta.resolve("@slipway/core/providers");
	} catch {
		return import.meta.url;
	}
}
