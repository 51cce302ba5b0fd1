import type { CaseReport } from "@slipway/rehearsal";

/** How a case stands, in words. */
export const verdictWords: Readonly<Record<CaseReport["is"], string>> = {
	passed: /* said */ "passed",
	failed: /* said */ "failed",
	"in progress": /* said */ "in progress",
	"not started": /* said */ "not started",
	"needs a person": /* said */ "needs a person",
	"needs the provider": /* said */ "needs the provider",
	"not applicable": /* said */ "not applicable",
};
