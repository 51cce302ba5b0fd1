import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalogue, readCatalogue } from "./catalogue.ts";

export type { Catalogue } from "./catalogue.ts";

/** The catalogue of a language, such as `de`, in a repository. */
export const catalogueOf = (language: string, root: string): Catalogue =>
	readCatalogue(
		readFileSync(join(root, "languages", `${language}.po`), "utf8"),
	);
