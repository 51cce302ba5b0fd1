import { requirementWords } from "@slipway/core/words";
import type { Guide } from "../guide.ts";
import { casesToRehearse } from "../rehearsal.ts";
import { capital } from "../words/actor.ts";
import type { SectionRow } from "./section.ts";

/** The sections of a rehearsal: what is judged, the cases by how strongly they are demanded, and what was touched. */
export const rehearsalRows = [
	{ name: "judge", title: "Judge your requests" },
	...(["mandatory", "recommended", "optional"] as const).map((requirement) => ({
		name: requirement,
		title: `${capital(requirementWords[requirement])} cases`,
		when: (guide: Guide) => casesToRehearse(guide, requirement).length > 0,
	})),
	{ name: "coverage", title: "Coverage" },
] as const satisfies readonly SectionRow<Guide>[];
