import type { Guide } from "../guide.ts";

type Kind = Guide["process"]["documents"][string]["kind"];

/** What sort of document something is, in words. */
export const documentWords: Readonly<Record<Kind, string>> = {
	form: /* said */ "form",
	agreement: /* said */ "agreement",
	mandate: /* said */ "mandate",
	script: /* said */ "script",
	checklist: /* said */ "checklist",
	guide: /* said */ "guide",
	questionnaire: /* said */ "questionnaire",
	report: /* said */ "report",
	data: /* said */ "data",
};
