import type { Never } from "../language/step.ts";
import type { Observation } from "../traffic/observation.ts";
import type { Miss } from "./compare.ts";

/** Why an attempt did not come to its end. */
export type Failure =
	| {
			readonly because: "a message is not as it must be";
			/** The place of the step, from 0. */
			readonly step: number;
			readonly observation: Observation;
			readonly miss: Miss;
	  }
	| {
			readonly because: "too early" | "too late";
			readonly step: number;
			/** Undefined when nothing came at all. */
			readonly observation: Observation | undefined;
	  }
	| {
			readonly because: "this must not happen";
			readonly never: Never;
			readonly observation: Observation;
	  };
