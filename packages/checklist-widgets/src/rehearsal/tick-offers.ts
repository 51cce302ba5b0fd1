import { type Change, valueIn } from "@slipway/core/checklist";
import type { Answers, Process } from "@slipway/core/process";
import type { Report } from "@slipway/rehearsal";
import { dayOf } from "../shared/progress/day-of.ts";
import type { Checklist } from "./checklist.ts";
import {
	isFromRehearsal,
	noteOfFailure,
	noteOfPass,
	type ProvedTask,
	provedTasks,
	withLine,
} from "./proved-tasks.ts";

/** What ticks are offered for. */
interface Run {
	readonly process: Process;
	readonly report: Report;
	readonly answers: Answers | undefined;
	/** What was judged, in words. */
	readonly from: string;
}

/**
 * Offers the ticks of tasks whose cases have passed, each with the run as its note, and says on the checklist where a task
 * that was ticked so fails now. Nothing is ticked by itself.
 */
export async function offerTicks(
	place: HTMLElement,
	checklist: Checklist,
	{ process, report, answers, from }: Run,
): Promise<void> {
	const plan = await checklist.plan();
	const home = place.dataset.ticks ?? "";
	const say = async (
		task: string,
		note: string,
		status: Change | undefined,
	) => {
		await checklist.say({ task, field: "note", text: note }, plan);
		if (status) await checklist.say(status, plan);
	};
	const noteOf = (task: string) =>
		valueIn(checklist.get().tasks[task]?.note) ?? "";
	const isDone = (task: string) =>
		valueIn(checklist.get().tasks[task]?.status)?.is === "done";
	const today = () => dayOf(Date.now());

	const itemOf = (task: ProvedTask): HTMLElement => {
		const { id, title } = task;
		const item = document.createElement("li");
		const words = document.createElement("span");
		item.append(words);
		const button = (text: string, press: () => Promise<void>) => {
			const made = document.createElement("button");
			made.type = "button";
			made.className = "button";
			made.textContent = text;
			made.addEventListener("click", () => {
				press()
					.then(() => {
						const next = itemOf(task);
						item.replaceWith(next);
						next.querySelector("button")?.focus();
					})
					.catch(() => {
						words.textContent =
							"The checklist could not be changed. Try again.";
					});
			});
			item.append(" ", made);
		};
		if (task.is === "failed") {
			words.textContent = `${title}: a case fails. ${isDone(id) ? "It is ticked on the checklist, with a note about this." : ""}`;
		} else if (isDone(id)) {
			words.textContent = `${title}: ticked.`;
			const note = noteOf(id);
			if (isFromRehearsal(note))
				button("Undo the tick", () =>
					say(id, note.split("\n").slice(0, -1).join("\n"), {
						task: id,
						status: { is: "open" },
					}),
				);
		} else {
			words.textContent = `${title}: every case that requests can show has passed.`;
			button(`Tick “${title}”`, () =>
				say(id, withLine(noteOf(id), noteOfPass(task, today(), from)), {
					task: id,
					status: { is: "done", on: today() },
				}),
			);
		}
		return item;
	};

	const tasks = provedTasks(process, report, answers);
	const told = tasks.filter(({ is }) => is !== "open");
	for (const task of told)
		if (
			task.is === "failed" &&
			isDone(task.id) &&
			isFromRehearsal(noteOf(task.id))
		)
			await say(
				task.id,
				withLine(noteOf(task.id), noteOfFailure(task, today(), from)),
				undefined,
			);
	const head = document.createElement("p");
	const link = document.createElement("a");
	link.href = home;
	link.textContent = "Your checklist";
	head.append(link, ":");
	const list = document.createElement("ul");
	list.append(...told.map(itemOf));
	place.replaceChildren(...(told.length > 0 ? [head, list] : []));
}
