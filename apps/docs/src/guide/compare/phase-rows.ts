import { dayNumberOf } from "@slipway/core/calendar";
import { counted, requirementWords } from "@slipway/core/words";
import { addressesOf } from "../address.ts";
import { timesOf } from "../glance.ts";
import type { Guide } from "../guide.ts";
import { estimateAtBuild } from "../timeline.ts";
import { relayWords, turnOf } from "../words/actor.ts";
import { conditionTail } from "../words/condition.ts";
import { type PhaseId, tasksIn } from "./phases.ts";
import type { Cell, CompareRow } from "./row.ts";

/** What a phase asks of each provider’s partners, who waits for whom, and how long it takes. */
export function phaseRows(phase: PhaseId): readonly CompareRow[] {
	return [
		{ id: `${phase}-steps`, title: "Steps", cell: steps },
		{ id: `${phase}-turns`, title: "Who waits for what", cell: turns },
		{ id: `${phase}-published`, title: "Published times", cell: published },
		...(phase === "operate"
			? []
			: [{ id: `${phase}-estimate`, title: "Our estimate", cell: estimated }]),
	];

	function steps(guide: Guide): Cell {
		const tasks = tasksIn(guide, phase);
		return {
			value: tasks.length,
			lines: tasks.map(({ id, task }) => ({
				text: task.title,
				note: [
					task.requirement === "mandatory"
						? ""
						: `(${requirementWords[task.requirement]})`,
					conditionTail(task.when, guide),
				]
					.filter(Boolean)
					.join(" "),
				href: addressesOf(guide).task(id),
				actor: task.actor,
			})),
		};
	}

	function turns(guide: Guide): Cell {
		const tasks = tasksIn(guide, phase);
		const first = tasks[0];
		if (!first) return { lines: [] };
		const actors = tasks.map(({ task }) => task.actor);
		const theirs = actors.filter((actor) => turnOf(actor) !== "you").length;
		return {
			value: theirs,
			lines: [
				{
					text: `${relayWords(actors, guide.process)}; ${counted(theirs, "task")} of others`,
					href: addressesOf(guide).stage(first.stageId),
				},
			],
		};
	}

	function published(guide: Guide): Cell {
		const { task, overview } = addressesOf(guide);
		const own = new Set(tasksIn(guide, phase).map(({ id }) => task(id)));
		return {
			lines: timesOf(guide)
				.filter(({ href }) => href !== undefined && own.has(href))
				.map(({ what, figure, href = overview, basis }) => ({
					text: `${what}: ${figure}`,
					href,
					basis,
				})),
		};
	}

	function estimated(guide: Guide): Cell {
		const { start, tasks } = estimateAtBuild(guide);
		const own = new Set(tasksIn(guide, phase).map(({ id }) => id));
		const days = (date: string) => dayNumberOf(date) - dayNumberOf(start) + 1;
		const counted = tasks.filter(({ id }) => own.has(id));
		if (counted.length === 0) return { lines: [] };
		const half = Math.max(...counted.map(({ finish }) => days(finish)));
		const late = Math.max(...counted.map(({ lateFinish }) => days(lateFinish)));
		return {
			value: half,
			lines: [
				{
					text: `done about day ${half}; by day ${late} in nine of ten runs`,
					href: `${addressesOf(guide).overview}timeline/`,
				},
			],
		};
	}
}
