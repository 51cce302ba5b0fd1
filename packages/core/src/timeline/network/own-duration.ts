import { longestLength } from "../../process/longest-length.ts";

/** Figures that the partner has put in the place of ours, in the unit of the definition. */
export interface OwnDuration {
	readonly optimistic: number;
	readonly likely: number;
	readonly pessimistic: number;
}

/** Whether three figures are a duration: in order, none below nothing, none longer than anything may take. */
export const isDuration = ({
	optimistic,
	likely,
	pessimistic,
}: OwnDuration): boolean =>
	0 <= optimistic &&
	optimistic <= likely &&
	likely <= pessimistic &&
	pessimistic <= longestLength;
