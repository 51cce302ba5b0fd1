import Coverage from "./Coverage.astro";
import Judge from "./Judge.astro";
import RehearsedCases from "./RehearsedCases.astro";

/** What draws each section of a rehearsal. */
export const rehearsalBodies = {
	judge: Judge,
	mandatory: RehearsedCases,
	recommended: RehearsedCases,
	optional: RehearsedCases,
	coverage: Coverage,
};
