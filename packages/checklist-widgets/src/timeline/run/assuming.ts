import type { Process } from "@slipway/core/process";
import {
	assumptionsIn,
	type Estimate,
	type EstimateRequest,
	estimateAssuming,
} from "@slipway/core/timeline";

/** The estimate with a team, with a wanted date, and with what the reader assumes. What cannot be used is told by the panel where assumptions are changed. */
export const assuming = (
	process: Process,
	request: EstimateRequest,
	assume = "",
): Estimate =>
	estimateAssuming(
		process,
		request,
		assumptionsIn(assume, process).assumptions,
	);
