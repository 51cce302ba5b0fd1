import { fileURLToPath } from "node:url";
import { providers } from "@slipway/core/providers";
import type { DefinitionFile } from "./report.ts";

/**
 * The definitions that ship with the project, each with its entry file.
 * @example
 * ```ts
 * import { shippedDefinitions } from "@slipway/authoring";
 * shippedDefinitions().some(({ definition }) => definition.id === "prioticket"); // => true
 * ```
 */
export function shippedDefinitions(): readonly DefinitionFile[] {
	const folder = new URL(".", import.meta.resolve("@slipway/core/providers"));
	return providers.map(({ definition }) => ({
		definition,
		entry: fileURLToPath(new URL(`${definition.id}/index.ts`, folder)),
	}));
}
