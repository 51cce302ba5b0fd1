import type { SourcesSection } from "../../../guide/sections/sources.ts";
import Conflicts from "./Conflicts.astro";
import Open from "./Open.astro";
import SourceList from "./SourceList.astro";

/** What draws each section of the page of sources. Every one takes `guide`. */
export const sourcesBodies = {
	open: Open,
	conflicts: Conflicts,
	sources: SourceList,
} satisfies Record<SourcesSection, unknown>;
