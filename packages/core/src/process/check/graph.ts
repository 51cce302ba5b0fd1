import { reviewBeforeWork } from "../../errors/definition/figure-issues.ts";
import {
	cycle,
	disconnectedTask,
	impossibleCondition,
	unreachableTask,
} from "../../errors/definition/graph-issues.ts";
import {
	duplicateTask,
	nobodyIssues,
} from "../../errors/definition/reference-issues.ts";
import { type Issue, issueOf } from "../../errors/issue.ts";
import type { Condition } from "../condition/condition.ts";
import { mentionsIn } from "../condition/mentions.ts";
import { satisfiable } from "../condition/satisfiable.ts";
import { conditionSentence } from "../condition/sentence.ts";
import { before, type PlacedTask, tasksOf } from "../tasks.ts";
import type { Process } from "../types.ts";

/** What is wrong with the tasks one by one: defined twice, waiting in circles, conditions never met, nobody issues. */
export function structureIssues(process: Process): readonly Issue[] {
	const all = tasksOf(process);
	const byId = new Map(all.map((placed) => [placed.id, placed]));
	return [
		...duplicates(all),
		...cycles(all, byId),
		...conditions(all, byId, process),
		...unissued(all, process),
	];
}

/** What is wrong with the way as a whole. Only meaningful once every reference holds, else one slip looks like many. */
export function wayIssues(process: Process): readonly Issue[] {
	const all = tasksOf(process);
	const byId = new Map(all.map((placed) => [placed.id, placed]));
	return [...disconnected(all, byId, process.liveWith), ...reviews(all, byId)];
}

function duplicates(all: readonly PlacedTask[]): readonly Issue[] {
	return [...Map.groupBy(all, ({ id }) => id)].flatMap(([task, places]) =>
		places.length < 2
			? []
			: [
					issueOf(duplicateTask, places[1]?.path ?? [], {
						task,
						stages: places.map(({ stageId }) => stageId),
					}),
				],
	);
}

function cycles(
	all: readonly PlacedTask[],
	byId: ReadonlyMap<string, PlacedTask>,
): readonly Issue[] {
	const reported = new Set<string>();
	return all.flatMap(({ id, path }) => {
		const circle = circleFrom(id, byId);
		if (circle === undefined || circle.some((task) => reported.has(task)))
			return [];
		for (const task of circle) reported.add(task);
		return [issueOf(cycle, [...path, "after"], { tasks: circle })];
	});
}

/** The shortest way from a task back to itself along “after”. */
function circleFrom(
	start: string,
	byId: ReadonlyMap<string, PlacedTask>,
): readonly string[] | undefined {
	const seen = new Set<string>();
	let ways: readonly (readonly string[])[] = [[start]];
	while (ways.length > 0) {
		const longer: (readonly string[])[] = [];
		for (const way of ways) {
			for (const earlier of byId.get(way.at(-1) ?? "")?.task.after ?? []) {
				if (earlier === start) return [...way, start];
				if (seen.has(earlier)) continue;
				seen.add(earlier);
				longer.push([...way, earlier]);
			}
		}
		ways = longer;
	}
	return undefined;
}

function conditions(
	all: readonly PlacedTask[],
	byId: ReadonlyMap<string, PlacedTask>,
	{ questions }: Process,
): readonly Issue[] {
	// A misspelt name is told as that, see references.ts, and not as a condition that nothing can meet.
	const possible = (...conditions: readonly (Condition | undefined)[]) =>
		conditions.some((each) => each && !isSpelt(each, questions)) ||
		satisfiable(conditions, questions);
	return all.flatMap(({ id, task, path }) => {
		if (!possible(task.when))
			return [
				issueOf(impossibleCondition, [...path, "when"], {
					subject: `The task “${id}”`,
					condition: conditionSentence(task.when, questions),
				}),
			];
		return task.after.flatMap((earlier, position) => {
			const other = byId.get(earlier)?.task;
			return other === undefined ||
				!possible(other.when) ||
				possible(task.when, other.when)
				? []
				: [
						issueOf(unreachableTask, [...path, "after", position], {
							task: id,
							waitsFor: earlier,
						}),
					];
		});
	});
}

/** Whether a condition names only questions and options that there are. */
function isSpelt(
	condition: Condition,
	questions: Process["questions"],
): boolean {
	return mentionsIn(condition).every(({ question, options }) =>
		options.every(({ option }) =>
			Object.hasOwn(questions[question]?.options ?? {}, option),
		),
	);
}

function disconnected(
	all: readonly PlacedTask[],
	byId: ReadonlyMap<string, PlacedTask>,
	liveWith: string,
): readonly Issue[] {
	if (!byId.has(liveWith)) return [];
	const leadingUp = before(liveWith, byId);
	return all
		.filter(
			({ id, task }) =>
				task.requirement === "mandatory" &&
				id !== liveWith &&
				!leadingUp.has(id) &&
				!before(id, byId).has(liveWith),
		)
		.map(({ id, path }) =>
			issueOf(disconnectedTask, path, { task: id, liveWith }),
		);
}

function reviews(
	all: readonly PlacedTask[],
	byId: ReadonlyMap<string, PlacedTask>,
): readonly Issue[] {
	return all.flatMap(({ id, task, path }) => {
		const earlier = before(id, byId);
		return (task.review?.judges ?? []).flatMap((judged, position) =>
			!byId.has(judged) || earlier.has(judged)
				? []
				: [
						issueOf(reviewBeforeWork, [...path, "review", "judges", position], {
							review: id,
							judged,
						}),
					],
		);
	});
}

function unissued(
	all: readonly PlacedTask[],
	process: Process,
): readonly Issue[] {
	const issued = new Set(
		all.flatMap(({ task }) =>
			task.produces.flatMap((thing) =>
				"credential" in thing ? [thing.credential] : [],
			),
		),
	);
	return Object.keys(process.credentials)
		.filter((credential) => !issued.has(credential))
		.map((credential) =>
			issueOf(nobodyIssues, ["credentials", credential], { credential }),
		);
}
