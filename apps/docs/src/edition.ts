import { editionsIn } from "./editions.ts";

/** The language that this build is in: English, as it is written, unless `DOCS_LANGUAGE` names a catalogue. */
export const language = process.env.DOCS_LANGUAGE || "en";

/** All that are served beside each other; none where only this one is. */
export const editions = editionsIn(process.env.DOCS_EDITIONS ?? "");

/** The language of the interface, where it differs from that of the guides and pages; then these are marked as English. */
export const interfaceLanguage = language === "en" ? undefined : language;
export const guideLanguage = interfaceLanguage && "en";
