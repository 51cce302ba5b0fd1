import { isPlainDate } from "@slipway/core/calendar";
import { type Process, tasksOf } from "@slipway/core/process";
import type { TaskFact } from "@slipway/core/timeline";
import { UsageError } from "../usage-error.ts";
import { pairIn } from "./pair.ts";

/** What the words of `--done`, `--since` and `--skipped` say. */
export function factsIn(
	said: {
		readonly [Option in "done" | "since" | "skipped"]: readonly string[];
	},
	process: Process,
): Readonly<Record<string, TaskFact>> {
	const tasks = tasksOf(process).map(({ id }) => id);
	const days = (option: "done" | "since", fact: (day: string) => TaskFact) =>
		said[option].map((words): [string, TaskFact] => {
			const [task, day] = pairIn(words, option, tasks);
			if (!isPlainDate(day))
				throw new UsageError(
					`“${words}” names no day.`,
					`Write --${option} ${task}=2027-01-04.`,
				);
			return [task, fact(day)];
		});
	return Object.fromEntries([
		...days("done", (done) => ({ done })),
		...days("since", (started) => ({ started })),
		...said.skipped.map((words): [string, TaskFact] => [
			pairIn(words, "skipped", tasks)[0],
			{ skipped: true },
		]),
	]);
}
