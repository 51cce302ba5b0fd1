import Judge from "./Judge.astro";
import Mandatory from "./Mandatory.astro";
import Optional from "./Optional.astro";
import Recommended from "./Recommended.astro";

/** What draws each section of a rehearsal. */
export const rehearsalBodies = {
	judge: Judge,
	mandatory: Mandatory,
	recommended: Recommended,
	optional: Optional,
};
