import { type PlacedTask, type Process, tasksOf } from "@slipway/core/process";
import { type Turn, turnOf } from "./words/actor.ts";

export type Stage = Process["stages"][string];
export type Task = Stage["tasks"][string];
export type Basis = Task["basis"];
export type Subject = OpenQuestion["hurts"][number];
export type OpenQuestion = Process["openQuestions"][string];
export type Conflict = Process["conflicts"][string];

/** A stage with its number and its tasks in reading order. */
export interface PlacedStage {
	readonly id: string;
	readonly number: number;
	readonly stage: Stage;
	readonly tasks: readonly PlacedTask[];
	/** Whose turn each task is. */
	readonly turns: readonly Turn[];
	/** The actors, in the order in which they first act. */
	readonly actors: readonly string[];
}

/** A process with what its pages look up again and again. */
export interface Guide {
	readonly process: Process;
	readonly stages: readonly PlacedStage[];
	readonly tasks: ReadonlyMap<string, PlacedTask>;
	/** Each task's number: stage and place in it, “3.2”. */
	readonly taskNumbers: ReadonlyMap<string, string>;
	/** Each source's number in the list of sources, from 1. */
	readonly sourceNumbers: ReadonlyMap<string, number>;
	/** Open questions and conflicts by the part of the definition that they touch, see {@link subjectKey}. */
	readonly openAt: ReadonlyMap<string, readonly [string, OpenQuestion][]>;
	readonly conflictsAt: ReadonlyMap<string, readonly [string, Conflict][]>;
	/** The task that issues each credential set or document, by `credential:id` and `document:id`. */
	readonly issuedBy: ReadonlyMap<string, PlacedTask>;
}

const guides = new WeakMap<Process, Guide>();

/** The guide of a process; worked out once. */
export function guideOf(process: Process): Guide {
	const known = guides.get(process);
	if (known) return known;
	const tasks = tasksOf(process);
	const stages = Object.entries(process.stages).map(([id, stage], index) => {
		const own = tasks.filter(({ stageId }) => stageId === id);
		return {
			id,
			number: index + 1,
			stage,
			tasks: own,
			turns: own.map(({ task }) => turnOf(task.actor)),
			actors: own.map(({ task }) => task.actor),
		};
	});
	const guide: Guide = {
		process,
		stages,
		tasks: new Map(tasks.map((placed) => [placed.id, placed])),
		taskNumbers: new Map(
			stages.flatMap(({ number, tasks: own }) =>
				own.map(({ id }, index) => [id, `${number}.${index + 1}`]),
			),
		),
		sourceNumbers: new Map(
			Object.keys(process.sources).map((id, index) => [id, index + 1]),
		),
		openAt: bySubject(process.openQuestions, ({ hurts }) => hurts),
		conflictsAt: bySubject(process.conflicts, ({ touches }) => touches),
		issuedBy: new Map(
			tasks
				.toReversed()
				.flatMap((placed) =>
					placed.task.produces.flatMap((thing) =>
						"information" in thing ? [] : [[subjectKey(thing), placed]],
					),
				),
		),
	};
	guides.set(process, guide);
	return guide;
}

/** A subject as a key: `stage:certification`, `task:review-round`, `process:whole`. */
export function subjectKey(subject: object): string {
	const [kind, id] = Object.entries(subject)[0] ?? [];
	return `${kind}:${id}`;
}

function bySubject<Part>(
	parts: { readonly [id: string]: Part },
	subjectsOf: (part: Part) => readonly object[],
): ReadonlyMap<string, readonly [string, Part][]> {
	const found = new Map<string, [string, Part][]>();
	for (const entry of Object.entries(parts))
		for (const subject of subjectsOf(entry[1])) {
			const key = subjectKey(subject);
			found.set(key, [...(found.get(key) ?? []), entry]);
		}
	return found;
}
