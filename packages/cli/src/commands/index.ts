import type { Run } from "./command.ts";

/** What runs each command of the table; fetched only when it is asked for, so that each starts quickly. */
export const commands: Readonly<Record<string, () => Promise<Run>>> = {
	sandbox: async () => (await import("./sandbox.ts")).sandbox,
	rehearse: async () => (await import("./rehearse.ts")).rehearse,
	record: async () => (await import("./record.ts")).record,
	drift: async () => (await import("./drift.ts")).drift,
	verify: async () => (await import("./verify.ts")).verify,
	estimate: async () => (await import("./estimate.ts")).estimate,
	portfolio: async () => (await import("./portfolio.ts")).portfolio,
	check: async () => (await import("./check.ts")).check,
	completion: async () => (await import("./completion.ts")).completion,
	help: async () => (await import("./help.ts")).help,
};
