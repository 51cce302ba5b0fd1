import type { PlacedTask } from "@slipway/core/process";
import { addressesOf } from "./address.ts";
import type { Basis, Guide, PlacedStage } from "./guide.ts";
import { stageNumberOf } from "./kick-off.ts";
import { capital } from "./words/actor.ts";
import { conditionWords } from "./words/condition.ts";
import { claimFigure, clockWords, promiseWords } from "./words/time.ts";

/** A published time, ready for a table. */
export interface TimeRow {
	readonly what: string;
	readonly href?: string;
	/** Who acts, where it is a task. */
	readonly actor?: string;
	readonly figure: string;
	readonly counted: string;
	readonly basis: Basis;
}

type Claim = Guide["process"]["claims"][string];

/** The times that the provider names for a stage: claims about it, and response times promised in it. */
export function timesOfStage(
	guide: Guide,
	stage: PlacedStage,
): readonly TimeRow[] {
	return [
		...claimsOf(guide)
			.filter((claim) => stageNumberOf(claim.about, guide) === stage.number)
			.filter((claim) => !repeatsPromise(claim, stage))
			.map((claim) => claimRow(claim, guide)),
		...stage.tasks.flatMap((placed) => promiseRows(placed, guide)),
	];
}

/** All times that the provider names: for the whole way, then stage by stage. */
export function timesOf(guide: Guide): readonly TimeRow[] {
	return [
		...claimsOf(guide)
			.filter((claim) => stageNumberOf(claim.about, guide) === 0)
			.map((claim) => claimRow(claim, guide)),
		...guide.stages.flatMap((stage) => timesOfStage(guide, stage)),
	];
}

function claimsOf(guide: Guide): readonly Claim[] {
	return Object.values(guide.process.claims);
}

/** Whether a claim says no more than the promise of one of the stage's tasks. */
function repeatsPromise(claim: Claim, stage: PlacedStage): boolean {
	return stage.tasks.some(
		({ task: { promise } }) =>
			promise !== undefined &&
			claim.from === undefined &&
			promise.within === claim.to &&
			promise.unit === claim.unit,
	);
}

function claimRow(claim: Claim, guide: Guide): TimeRow {
	return {
		what: claim.says.replace(/\.$/, ""),
		figure: claimFigure(claim),
		counted: claim.when ? `${conditionWords(claim.when, guide)}.` : "",
		basis: claim.basis,
	};
}

function promiseRows({ id, task }: PlacedTask, guide: Guide): TimeRow[] {
	if (!task.promise) return [];
	return [
		{
			what: task.title,
			href: addressesOf(guide).task(id),
			actor: task.actor,
			figure: promiseWords(task.promise),
			counted: capital(`${clockWords(task.promise.startsWhen, guide)}.`),
			basis: task.promise.basis,
		},
	];
}
