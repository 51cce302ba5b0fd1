import type { Remedy } from "@slipway/sandbox/engine";

/** What can be done about a problem: one press, or something else, with why. */
export type Remedied =
	| { readonly apply: () => void }
	| {
			readonly because: string;
			/** Puts the cursor where the change has to be made. */
			readonly show?: () => void;
	  };

type By = Extract<Remedy, { by: unknown }>["by"];

/** Why no press mends a problem, by who or what has to change. */
export const becauseOf: Readonly<Record<By, string>> = {
	you: "Only you can know the right value.",
	provider: "Only the provider can change this.",
	state: "Other requests must come first, or the sandbox must be reset.",
	time: "It depends on the time: wait, or move the clock.",
	fault:
		"A fault that is switched on caused this. Sending again helps once it is off.",
};
