import type { Process } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import { type EstimateRequest, estimate } from "../index.ts";
import { always, monday } from "./networks.ts";

/** The first process, with claims in the place of its own, beside the runs of an estimate in which every day is worked. */
export function claimsCompared(
	claims: Process["claims"],
	more: Partial<EstimateRequest>,
) {
	const [first] = allProcesses();
	if (!first) throw new Error("no process");
	return estimate(
		{ ...first, claims },
		{
			start: monday,
			answers: {},
			partner: always,
			provider: always,
			...more,
		},
	).claims;
}
