import {
	type ApplicableTask,
	completeAnswers,
	type Process,
} from "../../process/index.ts";
import type { Engine } from "../engine.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import { clockOf } from "../network/clock.ts";
import { type CompiledNetwork, compile } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import type { Simulation } from "../simulation/simulate.ts";
import { sampleRuns } from "../simulation/tally.ts";
import type { Scaled } from "./believe.ts";
import { claimedRuns } from "./claimed-runs.ts";
import { type ClaimCompared, compareClaims } from "./compare-claims.ts";

/** Runs for each scale that is tried: those with which claims are compared, so that both shares are the same. */
export const scaleRuns = sampleRuns;

/** A time that fewer of the runs keep contradicts what is assumed; the counterpart of what is believed. */
export const contradicted = 0.2;

/** Whether the runs contradict a published time that has been compared with them. */
export const isContradicted = ({
	share = 1,
}: {
	readonly share?: number | undefined;
}) => share < contradicted;

/** The published times of a process beside its runs. */
export interface PublishedTimes {
	/** The network with the assumed lengths scaled as the believed time asks, and by how much; as it is without one. */
	readonly believing: (network: Network) => {
		readonly network: Network;
		readonly believed?: Scaled & { readonly claim: string };
	};
	/** Every claim beside the runs, and what believing it would take where they contradict it. */
	readonly beside: (
		network: Network,
		compiled: CompiledNetwork,
		runs: Simulation,
	) => readonly (ClaimCompared & { readonly conflict?: Scaled })[];
}

/** @param placed the tasks of the network, in its order. */
export function publishedTimes(
	process: Process,
	request: EstimateRequest,
	placed: readonly ApplicableTask[],
	engine: Engine,
): PublishedTimes {
	const { believe = "", provider, trials = scaleRuns } = request;
	const answers = completeAnswers(process.questions, request.answers);
	const compared = (
		network: Network,
		compiled: CompiledNetwork,
		runs: Simulation,
		claims = process.claims,
	) =>
		compareClaims(
			{ ...process, claims },
			placed,
			answers,
			claimedRuns(network, compiled, runs, () =>
				engine.draws(network, compiled),
			),
			compiled.start,
			clockOf(provider, compiled.origin),
		);
	const { scaling } = engine;
	const scaleOf = (id: string, network: Network) => {
		const claim = process.claims[id];
		if (claim === undefined) return undefined;
		if (!scaling?.coversAssumed(claim, placed, request)) return undefined;
		return scaling.scaleFor((scale) => {
			const scaled = scaling.scaledNetwork(
				network,
				claim,
				placed,
				request,
				scale,
			);
			const compiled = compile(scaled);
			const runs = engine.runs(scaled, compiled, Math.min(trials, scaleRuns));
			return compared(scaled, compiled, runs, { [id]: claim })[0]?.share;
		});
	};
	return {
		believing: (network) => {
			const claim = Object.hasOwn(process.claims, believe)
				? process.claims[believe]
				: undefined;
			const found = claim && scaleOf(believe, network);
			if (!found || !scaling) return { network };
			return {
				network: scaling.scaledNetwork(
					network,
					claim,
					placed,
					request,
					found.scale,
				),
				believed: { claim: believe, ...found },
			};
		},
		beside: (network, compiled, runs) =>
			compared(network, compiled, runs).map((claim) => {
				const { id } = claim;
				const conflict =
					isContradicted(claim) && id !== believe
						? scaleOf(id, network)
						: undefined;
				return { ...claim, ...(conflict && { conflict }) };
			}),
	};
}
