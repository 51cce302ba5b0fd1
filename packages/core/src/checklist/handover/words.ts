import { type Change, fieldOf, valueOfChange } from "../change.ts";
import { dayWords, type PlainDate } from "../days.ts";
import { type Field, own } from "../field.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * What a field is about, in words: “Send the mandate”, “Where is your company registered?”, “Company”.
 *
 * @example
 * ```ts
 * import { planOf, subjectWords } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * subjectWords(["tasks", "build", "status"], planOf(readProcess(example), [])); // => "Build the integration"
 * ```
 */
export function subjectWords([part, id]: Field, plan: Plan): string {
	if (part === "tasks")
		return (
			plan.tasks.find((task) => task.id === id)?.title ?? `${id} (archived)`
		);
	if (part === "answers")
		return own(plan.questions, id)?.ask ?? `${id} (archived)`;
	return id.slice(0, 1).toUpperCase() + id.slice(1);
}

/**
 * A value of a field in words: “done on Fri 20 Nov”, “owner: Ann”.
 *
 * @example
 * ```ts
 * import { planOf, valueWords } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * valueWords(["answers", "region"], "uk", plan, "2026-11-26"); // => "United Kingdom"
 * ```
 */
export function valueWords(
	[part, id, name]: Field,
	value: unknown,
	plan: Plan,
	today: PlainDate,
): string {
	if (part === "details") return String(value) || "empty";
	if (part === "answers") {
		const options = own(plan.questions, id)?.options ?? {};
		const chosen = [value ?? []].flat().map(String);
		return (
			chosen
				.map((option) => own(options, option)?.label ?? option)
				.join(", ") || (value === null ? "not answered" : "none")
		);
	}
	if (name === "status") return statusWords(Object(value), today);
	const label = name === "planned" ? "planned for" : `${name}:`;
	if (value === "") return `${label} empty`;
	return `${label} ${name === "planned" ? dayWords(String(value), today) : value}`;
}

/**
 * A change in words, for the history and for announcements: “Send the mandate: done on Fri 20 Nov”.
 *
 * @example
 * ```ts
 * import { changeWords, planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const change = { task: "build", status: { is: "done", on: "2026-11-20" } } as const;
 * changeWords(change, planOf(readProcess(example), []), "2026-11-26"); // => "Build the integration: done on Fri 20 Nov"
 * ```
 */
export function changeWords(
	change: Change,
	plan: Plan,
	today: PlainDate,
): string {
	const field = fieldOf(change);
	return `${subjectWords(field, plan)}: ${valueWords(field, valueOfChange(change), plan, today)}`;
}

function statusWords(
	status: Readonly<Record<string, unknown>>,
	today: PlainDate,
): string {
	const text = (key: string) => String(status[key] ?? "");
	switch (status.is) {
		case "done":
			return `done on ${dayWords(text("on"), today)}`;
		case "started":
			return `in progress since ${dayWords(text("on"), today)}`;
		case "waiting":
			return `waiting${text("for") && ` for ${text("for")}`} since ${dayWords(text("since"), today)}`;
		case "skipped":
			return `not applicable${text("because") && ` because ${text("because")}`}`;
		default:
			return "not done";
	}
}
