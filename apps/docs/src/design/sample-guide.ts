import { addressesOf } from "../guide/address.ts";
import { guideOf } from "../guide/guide.ts";
import { checklistPlanOf } from "../guide/plan.ts";
import { processOf } from "../guide/processes.ts";
import { sampleDay } from "./sample.ts";

/** The guide that most samples are taken from. */
export const sampleGuide = guideOf(processOf("prioticket"));

/** What its checklist is drawn from, before anything is said in it. */
export const sampleChecklist = {
	plan: checklistPlanOf(sampleGuide.process),
	home: addressesOf(sampleGuide).overview,
	today: sampleDay,
};
