import { fileURLToPath } from "node:url";
import { type Catalogue, catalogueOf, edition } from "@slipway/languages";
import { editionsIn } from "./editions.ts";

/** The language that this build is in: English, as it is written, unless `DOCS_LANGUAGE` names a catalogue. */
export const language = process.env.DOCS_LANGUAGE || "en";

/** All that are served beside each other; none where only this one is. */
export const editions = editionsIn(process.env.DOCS_EDITIONS ?? "");

const root = fileURLToPath(new URL("../../..", import.meta.url));
const catalogue: Catalogue | undefined =
	language === "en" ? undefined : catalogueOf(language, root);

/** Puts the language’s texts in the place of the English ones. Nothing, in the English edition. */
export const editionPlugins = () =>
	catalogue ? [edition(catalogue, root)] : [];

/** The language of the interface, where it differs from that of the guides and pages; then these are marked as English. */
export const interfaceLanguage = language === "en" ? undefined : language;
export const guideLanguage = interfaceLanguage && "en";

/** A text of Astro’s configuration, which no plugin reads, in the language of the edition. */
export const said = (text: string): string =>
	catalogue?.find({ text }, "apps/docs/astro.config.ts")?.[0] ?? text;
