import type { Process, Task } from "../../process/index.ts";
import type { Situation } from "../network/network-of-process.ts";
import type { OwnDuration } from "../network/own-duration.ts";
import type { Assumptions } from "./assumptions.ts";

type Duration = Task["duration"];

/**
 * The process with what a reader assumes in the place of what it says: reviews, wider ranges, part-time people. Published
 * and derived lengths are never widened, and what the reader has set stays as it is.
 *
 * @param durations the reader's own figures, by task.
 */
export function adjustedProcess(
	process: Process,
	assumptions: Assumptions,
	durations: Situation["durations"] = {},
): Process {
	return {
		...process,
		stages: mapValues(process.stages, (stage) => ({
			...stage,
			tasks: mapValues(stage.tasks, (task, id) =>
				Object.hasOwn(durations, id)
					? adjustedReview(task, id, assumptions)
					: adjustedReview(
							{
								...task,
								duration: adjusted(task.duration, task.actor, assumptions),
							},
							id,
							assumptions,
						),
			),
		})),
	};
}

function adjustedReview(
	task: Task,
	id: string,
	assumptions: Assumptions,
): Task {
	const { review } = task;
	if (!review) return task;
	const { chance = review.passes.chance, fix } = assumptions.reviews[id] ?? {};
	return {
		...task,
		review: {
			...review,
			passes: { ...review.passes, chance },
			fix: fix
				? withFigures(review.fix, fix)
				: adjusted(review.fix, "partner", assumptions),
		},
	};
}

const adjusted = (
	duration: Duration,
	actor: string,
	assumptions: Assumptions,
): Duration => lengthened(widened(duration, assumptions), actor, assumptions);

/** An assumed range, drawn out from its likely figure on both sides, and with a long tail where that is assumed. */
function widened(duration: Duration, { widen, tail }: Assumptions): Duration {
	if (!("assumed" in duration.basis) || "exactly" in duration) return duration;
	const { optimistic, likely, pessimistic } = duration;
	return {
		...duration,
		optimistic: Math.max(0, likely - widen * (likely - optimistic)),
		pessimistic: likely + widen * (pessimistic - likely),
		...(tail === "long" && { shape: "long-tail" }),
	};
}

/** Work of people who have only a part of their time for it takes longer by the inverse of that part. */
function lengthened(
	duration: Duration,
	actor: string,
	{ attention }: Assumptions,
): Duration {
	if (actor !== "partner" || attention === 1) return duration;
	if ("exactly" in duration)
		return { ...duration, exactly: duration.exactly / attention };
	const { optimistic, likely, pessimistic } = duration;
	return {
		...duration,
		optimistic: optimistic / attention,
		likely: likely / attention,
		pessimistic: pessimistic / attention,
	};
}

function withFigures(duration: Duration, figures: OwnDuration): Duration {
	const { unit, startsWhen, basis } = duration;
	return { ...figures, shape: "beta-pert", unit, startsWhen, basis };
}

const mapValues = <Value>(
	values: { readonly [name: string]: Value },
	change: (value: Value, name: string) => Value,
) =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, change(value, name)]),
	);
