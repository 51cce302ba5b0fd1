import { type Process, tasksOf } from "@slipway/core/process";
import { isDuration, type OwnDuration } from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";
import { pairIn } from "./pair.ts";

/** The partner's own figures, from the words of `--own`: a task and three figures in the unit of its definition. */
export function ownIn(
	words: readonly string[],
	process: Process,
): Readonly<Record<string, OwnDuration>> {
	const tasks = tasksOf(process).map(({ id }) => id);
	return Object.fromEntries(
		words.map((each) => {
			const [task, text] = pairIn(each, "own", tasks);
			const figures = text.split(",").map(Number);
			const [optimistic = Number.NaN, likely = Number.NaN, pessimistic] =
				figures;
			const own = {
				optimistic,
				likely,
				pessimistic: pessimistic ?? Number.NaN,
			};
			if (figures.length !== 3 || !isDuration(own))
				throw new UsageError(
					`“${each}” is no length.`,
					`Write three figures in order, in the unit of the definition: --own ${task}=2,4,8.`,
				);
			return [task, own];
		}),
	);
}
