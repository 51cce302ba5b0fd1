import { allowedFor } from "../../process/allowed-for.ts";
import { mentionsIn } from "../../process/condition/mentions.ts";
import { conditionSentence } from "../../process/condition/sentence.ts";
import { tasksOf } from "../../process/tasks.ts";
import type { Process } from "../../process/types.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan of a process.
 *
 * @param holidays the public holidays of the provider's calendar, plain dates, for the years that matter.
 * @param worked weekends that it works in exchange, days since 1 January 1970.
 * @param halfDays days that it works until their middle, days since 1 January 1970.
 *
 * @example
 * ```ts
 * import { planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * planOf(readProcess(example), []).tasks[1]?.who; // => "Example Provider"
 * ```
 */
export function planOf(
	process: Process,
	holidays: readonly string[],
	worked: readonly number[] = [],
	halfDays: readonly number[] = [],
): Plan {
	const plan = unversioned(process, holidays, worked, halfDays);
	return { ...plan, version: digestOf(JSON.stringify(plan)) };
}

function unversioned(
	process: Process,
	holidays: readonly string[],
	worked: readonly number[],
	halfDays: readonly number[],
): Omit<Plan, "version"> {
	return {
		process: process.id,
		provider: process.provider,
		product: process.product,
		questions: mapValues(
			process.questions,
			({ ask, why, choose, default: fallback, when, options }) => ({
				ask,
				why,
				choose,
				default: fallback,
				when,
				options: mapValues(options, ({ label, phrase, says }) => ({
					label,
					phrase,
					says,
				})),
			}),
		),
		stages: Object.entries(process.stages).map(([id, { title }]) => ({
			id,
			title,
		})),
		tasks: tasksOf(process).map(({ id, stageId, task }) => ({
			id,
			stage: stageId,
			title: task.title,
			awaited: task.awaited,
			actor: task.actor,
			who: nameOf(task.actor, process),
			requirement: task.requirement,
			when: task.when,
			only: conditionSentence(task.when, process.questions) || undefined,
			asks: task.when && [
				...new Set(mentionsIn(task.when).map(({ question }) => question)),
			],
			after: task.after,
			instructions: task.instructions,
			repeats: task.repeats,
			promise: task.promise && {
				within: task.promise.within,
				unit: task.promise.unit,
				startsWhen: task.promise.startsWhen,
				strength: task.promise.strength,
				handIn: task.promise.handIn,
			},
			allowed: allowedFor(task),
			contact: task.contact,
			message: task.message,
		})),
		contacts: mapValues(process.contacts, ({ title, email, address }) => ({
			title,
			email,
			address,
		})),
		messages: mapValues(
			process.messages,
			({ title, to, copy, subject, body }) => ({
				title,
				to,
				copy,
				subject,
				body,
			}),
		),
		calendar: {
			region: process.calendar.region,
			timeZone: process.calendar.timeZone,
			clock: clockWords(process.calendar.timeZone),
			weekdays: process.calendar.weekdays,
			holidays,
			...(worked.length > 0 && { worked }),
			...(halfDays.length > 0 && { halfDays }),
		},
	};
}

/** “Amsterdam time”, “New York time”. */
const clockWords = (timeZone: string) =>
	`${timeZone.replace(/.*\//, "").replaceAll("_", " ")} time`;

/** FNV-1a, 32 bits: tells versions apart, protects against nothing. http://www.isthe.com/chongo/tech/comp/fnv/ */
function digestOf(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36);
}

function nameOf(actor: string, process: Process): string {
	if (actor === "partner") return /* said */ "you";
	if (actor === "provider") return process.provider;
	return process.parties[actor]?.title ?? actor;
}

function mapValues<From, To>(
	record: { readonly [key: string]: From },
	change: (value: From) => To,
): { readonly [key: string]: To } {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => [key, change(value)]),
	);
}
