import type { Command } from "./command.ts";

/** Every command by its name, in the order of the help; fetched only when it is asked for, so that each starts quickly. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
	sandbox: async () => (await import("./sandbox.ts")).sandbox,
	estimate: async () => (await import("./estimate.ts")).estimate,
	portfolio: async () => (await import("./portfolio.ts")).portfolio,
	check: async () => (await import("./check.ts")).check,
};
