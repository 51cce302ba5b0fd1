import { fileURLToPath } from "node:url";
import { type Catalogue, catalogueOf, edition } from "@slipway/languages";

/** The language that this build is in: English, as it is written, unless `DOCS_LANGUAGE` names a catalogue. */
export const language = process.env.DOCS_LANGUAGE || "en";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const catalogue: Catalogue | undefined =
	language === "en" ? undefined : catalogueOf(language, root);

/** Puts the language’s texts in the place of the English ones. Nothing, in the English edition. */
export const editionPlugins = () =>
	catalogue ? [edition(catalogue, root)] : [];

/** A text of Astro’s configuration, which no plugin reads, in the language of the edition. */
export const said = (text: string): string =>
	catalogue?.find({ text }, "apps/docs/astro.config.ts")?.[0] ?? text;
