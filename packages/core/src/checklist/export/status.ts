import { dayAfter, dayWords, type PlainDate } from "../days.ts";
import { fieldsIn, registerAt } from "../field.ts";
import { subjectWords, valueWords } from "../handover/words.ts";
import type { Plan } from "../plan/plan.ts";
import { type Progress, valueIn } from "../progress.ts";
import { countDone } from "../view/counts.ts";
import type { TaskView } from "../view/task-view.ts";
import { theirTurn, yourTurn } from "../view/turns.ts";
import { plain } from "./plain.ts";

/** An integration that a status tells of. */
export interface StatusEntry {
	/** As its owner calls it. */
	readonly title: string;
	readonly plan: Plan;
	readonly progress: Progress;
	/** Its tasks as they stand today. */
	readonly tasks: readonly TaskView[];
}

/** What a status says of one integration. */
interface Part {
	readonly title: string;
	readonly done: string;
	readonly lists: readonly (readonly [
		heading: string,
		items: readonly string[],
	])[];
}

/** A week before today counts as since last week. */
const week = 7;

/**
 * The week of several integrations as Markdown: what has changed, what is waited for, what comes next, and what is at risk.
 *
 * @param weekAgo the moment from which changes count, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { emptyProgress, planOf, statusMarkdown, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * const progress = emptyProgress("example");
 * const tasks = tasksInView(plan, progress, "2026-11-26");
 * statusMarkdown([{ title: "Shop", plan, progress, tasks }], "2026-11-26", 0).split("\n")[2]; // => "## Shop (Example Provider)"
 * ```
 */
export function statusMarkdown(
	entries: readonly StatusEntry[],
	today: PlainDate,
	weekAgo: number,
): string {
	return written(entries, today, weekAgo, {
		title: (text) => `# ${text}`,
		part: (text) => `## ${plain(text)}`,
		list: (heading, items) =>
			`**${heading}**\n\n${items.map((item) => `- ${plain(item)}`).join("\n")}`,
	});
}

/**
 * The same as the text of a mail, without markup.
 *
 * @example
 * ```ts
 * import { statusMail } from "@slipway/core/checklist";
 * statusMail([], "2026-11-26", 0); // => "Status of our integrations, Thu 26 Nov 2026\n"
 * ```
 */
export function statusMail(
	entries: readonly StatusEntry[],
	today: PlainDate,
	weekAgo: number,
): string {
	return written(entries, today, weekAgo, {
		title: (text) => text,
		part: (text) => text.toUpperCase(),
		list: (heading, items) =>
			`${heading}:\n${items.map((item) => `- ${item}`).join("\n")}`,
	});
}

function written(
	entries: readonly StatusEntry[],
	today: PlainDate,
	weekAgo: number,
	write: {
		readonly title: (text: string) => string;
		readonly part: (text: string) => string;
		readonly list: (heading: string, items: readonly string[]) => string;
	},
): string {
	return `${[
		write.title(
			`Status of our integrations, ${dayWords(today, today)} ${today.slice(0, 4)}`,
		),
		...entries
			.map((entry) => partOf(entry, today, weekAgo))
			.flatMap(({ title, done, lists }) => [
				write.part(title),
				`${done}.`,
				...lists.map(([heading, items]) =>
					write.list(heading, items.length > 0 ? items : ["Nothing."]),
				),
			]),
	].join("\n\n")}\n`;
}

function partOf(
	{ title, plan, progress, tasks }: StatusEntry,
	today: PlainDate,
	weekAgo: number,
): Part {
	const named = ({ task, words }: TaskView) => `${task.title}: ${words}`;
	return {
		title: title === plan.provider ? title : `${title} (${plan.provider})`,
		done: countDone(tasks, "mandatory ").words,
		lists: [
			[
				`Changes since ${dayWords(dayAfter(today, -week), today)}`,
				changesIn(plan, progress, today, weekAgo),
			],
			["We are waiting for", theirTurn(tasks).map(named)],
			["Next for us", yourTurn(tasks).slice(0, 3).map(named)],
			["Risks", risksIn(progress, tasks, today)],
		],
	};
}

/** How tasks stand and what was answered, as far as it was said since then. */
function changesIn(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
	weekAgo: number,
): readonly string[] {
	return fieldsIn(progress).flatMap((field) => {
		const [part, , name] = field;
		const entry = registerAt(progress, field)?.[0];
		if (part === "details" || (part === "tasks" && name !== "status"))
			return [];
		return entry && entry.at >= weekAgo
			? [
					`${subjectWords(field, plan)}: ${valueWords(field, entry.value, plan, today)}`,
				]
			: [];
	});
}

function risksIn(
	progress: Progress,
	tasks: readonly TaskView[],
	today: PlainDate,
): readonly string[] {
	const target = valueIn(progress.details.target);
	const late = tasks.filter(({ overdue }) => overdue > 0);
	const slow = tasks.filter((view) => view.overdue === 0 && view.slow > 0);
	return [
		...late.map(({ task }) => `Overdue: ${task.title}`),
		...slow.map(({ task }) => `Longer than we allow for: ${task.title}`),
		...(target && target < today
			? [`The target date ${dayWords(target, today)} has passed`]
			: []),
		...tasks
			.filter(({ conflicts }) => conflicts.length > 0)
			.map(({ task }) => `Two people disagree about: ${task.title}`),
	];
}
