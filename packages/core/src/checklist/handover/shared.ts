import { counted, formOf } from "../../words/counted.ts";
import { fieldsIn, registerAt } from "../field.ts";
import { isForecast } from "../forecast-detail.ts";
import { type Progress, valueIn } from "../progress.ts";

/** The details that name people: left out of what is handed over, unless the sender wants them in it. */
export const personal: readonly string[] = ["sender", "email", "customer"];

/**
 * The progress as it is handed over: without the sender's name and address and the customer's.
 *
 * @example
 * ```ts
 * import { emptyProgress, record, withoutPeople } from "@slipway/core/checklist";
 * const mine = record(emptyProgress("example"), { detail: "email", text: "ann@partner.example" }, { by: "0ann", at: 1 });
 * withoutPeople(mine).details; // => {}
 * ```
 */
export function withoutPeople(progress: Progress): Progress {
	return {
		...progress,
		details: Object.fromEntries(
			Object.entries(progress.details).filter(
				([detail]) => !personal.includes(detail),
			),
		),
	};
}

/**
 * Whether there is anything of people in it.
 *
 * @example
 * ```ts
 * import { emptyProgress, namesPeople } from "@slipway/core/checklist";
 * namesPeople(emptyProgress("example")); // => false
 * ```
 */
export function namesPeople({ details }: Progress): boolean {
	return personal.some((detail) => valueIn(details[detail]));
}

const ofTimeline = (detail: string) =>
	isForecast(detail) || /^(start|target|region|assume-.*)$/.test(detail);

/**
 * What travels with progress, part by part, in words: “2 answers”, “how 3 tasks stand”. What was taken back travels too, but
 * says nothing.
 *
 * @example
 * ```ts
 * import { contentsOf, emptyProgress, record } from "@slipway/core/checklist";
 * const progress = record(emptyProgress("example"), { question: "region", answer: "uk" }, { by: "0ann", at: 1 });
 * contentsOf(progress); // => ["1 answer"]
 * ```
 */
export function contentsOf(progress: Progress): readonly string[] {
	const said = fieldsIn(progress).filter((field) => {
		const value = valueIn(registerAt(progress, field));
		return value !== "" && value !== null && Object(value).is !== "open";
	});
	const details = said.flatMap(([part, id]) =>
		part === "details" ? [id] : [],
	);
	const has = (detail: string) => details.includes(detail);
	const amount = (wanted: string) =>
		said.filter(([part, , name]) => (name ?? part) === wanted).length;
	const many = (wanted: string, words: (amount: number) => string) =>
		amount(wanted) > 0 ? [words(amount(wanted))] : [];
	const further = details.filter(
		(id) =>
			!personal.includes(id) &&
			!ofTimeline(id) &&
			!["name", "company"].includes(id),
	).length;
	const status = amount("status");
	return [
		...(has("name") ? ["the name of the integration"] : []),
		...(has("company") ? ["your company"] : []),
		...(has("sender") ? ["your name"] : []),
		...(has("email") ? ["your e-mail address"] : []),
		...(has("customer") ? ["the customer’s e-mail address"] : []),
		...many("answers", (amount) => counted(amount, "answer")),
		...(status > 0
			? [`how ${counted(status, "task")} ${formOf(status, "stands", "stand")}`]
			: []),
		...many("owner", (amount) => counted(amount, "owner")),
		...many("note", (amount) => counted(amount, "note")),
		...many("evidence", (amount) =>
			counted(amount, "link to evidence", "links to evidence"),
		),
		...many("planned", (amount) => counted(amount, "planned date")),
		...(details.some(ofTimeline)
			? ["dates and assumptions of the timeline"]
			: []),
		...(further > 0 ? [counted(further, "further detail")] : []),
	];
}
