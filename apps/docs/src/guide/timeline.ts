import type { TimelinePlan } from "@slipway/checklist-widgets/timeline";
import { nextMonday } from "@slipway/core/calendar";
import { tasksOf } from "@slipway/core/process";
import { type Estimate, estimate } from "@slipway/core/timeline";
import { addressesOf } from "./address.ts";
import { builtOn } from "./built-on.ts";
import type { Guide } from "./guide.ts";
import { partnerCalendar, providerCalendar } from "./holidays.ts";
import { subjectWords } from "./kick-off.ts";
import { actorName, turnOf } from "./words/actor.ts";
import { basisWords } from "./words/basis.ts";
import { regionLabel } from "./words/region.ts";
import { claimFigure, durationWords } from "./words/time.ts";

const estimates = new WeakMap<Guide, Estimate>();

/** The estimate that a page is served with: default answers, the next Monday after the build; worked out once. */
export function estimateAtBuild(guide: Guide): Estimate {
	const known = estimates.get(guide);
	if (known) return known;
	const { process } = guide;
	const result = estimate(process, {
		start: nextMonday(builtOn()),
		answers: {},
		partner: partnerCalendar(process),
		provider: providerCalendar(process),
	});
	estimates.set(guide, result);
	return result;
}

/** What the timeline needs of a guide besides the process. */
export function timelinePlanOf(guide: Guide): TimelinePlan {
	const { process } = guide;
	const addresses = addressesOf(guide);
	const actors = ["partner", "provider", ...Object.keys(process.parties)];
	return {
		process: process.id,
		provider: process.provider,
		stages: guide.stages.map(({ id, number, stage }) => ({
			id,
			number,
			title: stage.title,
		})),
		actors: Object.fromEntries(
			actors.map((actor) => [
				actor,
				{ who: actorName(actor, process), turn: turnOf(actor) },
			]),
		),
		tasks: Object.fromEntries(
			tasksOf(process).map(({ id, stageId, task }) => [
				id,
				{
					number: guide.taskNumbers.get(id) ?? "",
					stage: stageId,
					title: task.title,
					turn: turnOf(task.actor),
					who: actorName(task.actor, process),
					href: addresses.task(id),
					duration: planDuration(task.duration, guide),
					...(task.review && { passes: task.review.passes.chance }),
				},
			]),
		),
		claims: Object.entries(process.claims).map(([id, claim]) => ({
			id,
			says: claim.says,
			about: subjectWords(claim.about, guide),
			kind: kindOf(claim.about),
			figure: claimFigure(claim),
			source: becauseOf(claim.basis, guide),
			...(claim.unit && { unit: claim.unit }),
			tasks: tasksOf(process)
				.filter((placed) => isAbout(claim.about, placed))
				.map((placed) => placed.id),
		})),
		provides: {
			region: process.calendar.region,
			regionName: regionLabel(process.calendar.region),
			weekdays: process.calendar.weekdays,
		},
	};
}

type Claim = Guide["process"]["claims"][string];
type Duration = Parameters<typeof durationWords>[0];

function planDuration(
	duration: Duration,
	guide: Guide,
): TimelinePlan["tasks"][string]["duration"] {
	const figures =
		"exactly" in duration
			? {
					optimistic: duration.exactly,
					likely: duration.exactly,
					pessimistic: duration.exactly,
				}
			: duration;
	return {
		words: durationWords(duration),
		unit: duration.unit,
		optimistic: figures.optimistic,
		likely: figures.likely,
		pessimistic: figures.pessimistic,
		basis: basisWords(duration.basis, guide).kind,
		because: becauseOf(duration.basis, guide),
	};
}

function becauseOf(basis: Claim["basis"], guide: Guide): string {
	const { because, citations } = basisWords(basis, guide);
	return (
		because ?? citations.map(({ title, at }) => `${title}, ${at}`).join("; ")
	);
}

function kindOf(about: Claim["about"]): "whole" | "stage" | "task" | "other" {
	if ("process" in about) return "whole";
	if ("stage" in about) return "stage";
	return "task" in about ? "task" : "other";
}

function isAbout(
	about: Claim["about"],
	{ id, stageId }: { readonly id: string; readonly stageId: string },
): boolean {
	if ("process" in about) return true;
	if ("stage" in about) return about.stage === stageId;
	return "task" in about && about.task === id;
}
