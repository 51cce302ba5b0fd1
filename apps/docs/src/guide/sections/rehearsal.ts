import type { Guide } from "../guide.ts";
import { casesToRehearse } from "../rehearsal.ts";
import type { SectionRow } from "./section.ts";

/** The sections of a rehearsal: what is judged, then the cases by how strongly they are demanded. */
export const rehearsalRows = [
	{ name: "judge", title: "Judge your requests" },
	...(["mandatory", "recommended", "optional"] as const).map((requirement) => ({
		name: requirement,
		title: `${requirement[0]?.toUpperCase()}${requirement.slice(1)} cases`,
		when: (guide: Guide) => casesToRehearse(guide, requirement).length > 0,
	})),
] as const satisfies readonly SectionRow<Guide>[];
