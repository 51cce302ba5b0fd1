import type { Guide } from "../guide.ts";
import { casesToRehearse } from "../rehearsal.ts";
import type { SectionRow } from "./section.ts";

/** The sections of a rehearsal: what is judged, the cases by how strongly they are demanded, and what was touched. */
export const rehearsalRows = [
	{ name: "judge", title: "Judge your requests" },
	...(["mandatory", "recommended", "optional"] as const).map((requirement) => ({
		name: requirement,
		title: `${requirement[0]?.toUpperCase()}${requirement.slice(1)} cases`,
		when: (guide: Guide) => casesToRehearse(guide, requirement).length > 0,
	})),
	{ name: "coverage", title: "Coverage" },
] as const satisfies readonly SectionRow<Guide>[];
