import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { locate, shippedDefinitions } from "@slipway/authoring";
import type { PlacedPage } from "../guide/page-kinds.ts";

const root = fileURLToPath(
	new URL("../../", import.meta.resolve("@slipway/core/providers")),
);
const entries = new Map(
	shippedDefinitions().map(({ definition, entry }) => [definition.id, entry]),
);

/** The file in which the part of the definition stands that a page shows; the list of providers for a clone. */
export async function definedAt(
	processId: string,
	page: PlacedPage,
): Promise<string> {
	const entry = entries.get(processId);
	if (entry === undefined) return "packages/core/src/providers/index.ts";
	const { file } = await locate(entry, page.definedAt);
	return `packages/core/${relative(root, file).replaceAll("\\", "/")}`;
}
