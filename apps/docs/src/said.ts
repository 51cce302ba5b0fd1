import { fileURLToPath } from "node:url";
import { type Catalogue, catalogueOf } from "@slipway/languages/catalogue";
import { language } from "./edition.ts";

/** The root of the repository, from which sources and catalogues are named. */
export const repositoryRoot = fileURLToPath(
	new URL("../../..", import.meta.url),
);

/** What the interface says in the language of this build; none for English. */
export const catalogue: Catalogue | undefined =
	language === "en" ? undefined : catalogueOf(language, repositoryRoot);

/** A text that no plugin reads, of Astro’s configuration or a page’s title, in the language of the edition. */
export const said = (text: string): string =>
	catalogue?.find({ text }, "apps/docs/astro.config.ts")?.[0] ?? text;
