import { z } from "zod";
import type { Answer } from "./call.ts";
import type { MockApi } from "./mock-api.ts";
import type { StoryStep } from "./story.ts";

/** A disturbance that is switched on. The one schema of it: in requests, in files and in the page. */
export const FaultSchema = z
	.strictObject({
		fault: z.string().meta({
			description: "The name of one of the mock's faults.",
			examples: ["timeout-after-commit"],
		}),
		operation: z.exactOptional(
			z.string().meta({
				description: "Only this operation; without it every one.",
			}),
		),
		chance: z.exactOptional(
			z.number().min(0).max(1).meta({
				description:
					"The probability that it affects an exchange; 1 when left out.",
			}),
		),
		times: z.exactOptional(
			z.int().min(1).meta({
				description: "How many times it occurs; without a limit when left out.",
			}),
		),
		wait: z.exactOptional(
			z.number().min(0).max(600_000).meta({
				description:
					"Milliseconds until the answer goes out, or until none does.",
			}),
		),
	})
	.readonly();

export type Fault = z.output<typeof FaultSchema>;

/** Faults that are switched on together. */
export const FaultsSchema = z.array(FaultSchema).max(100);

/** What a fault does to an exchange it strikes. */
interface Effects {
	/** Before the work: a Refusal that it throws is the answer, and nothing is done. */
	readonly before: (api: MockApi) => void;
	/** In place of the work: nothing is done. Undefined breaks the connection without an answer. */
	readonly instead: (api: MockApi) => Answer | undefined;
	/** After the work, which stays: what goes out in place of its answer. It may throw a Refusal; undefined as above. */
	readonly after: (answer: Answer, api: MockApi) => Answer | undefined;
	/** The answer waits for as long as the fault says. */
	readonly delays: true;
	/** The mock's own work asks for it, by `world.struck`. */
	readonly during: true;
}

type AtLeastOne<T> = {
	[Name in keyof T]: Pick<T, Name> & Partial<Omit<T, Name>>;
}[keyof T];

/** A disturbance that a user can switch on: its words and what it does. */
export type FaultType = AtLeastOne<Effects> & {
	readonly title: string;
	readonly says: string;
	/** What can be given with it, beside operation, chance and times. */
	readonly takes?: "wait";
	/** Where in the mock's story it shows; the operation that commits when it says nothing. */
	readonly shows?: StoryStep;
};

/** Faults by name. */
export type FaultTypes = Readonly<Record<string, FaultType>>;

/** Declares faults, so that the compiler knows their names. */
export const faultsFrom = <const F extends FaultTypes>(faults: F): F => faults;
