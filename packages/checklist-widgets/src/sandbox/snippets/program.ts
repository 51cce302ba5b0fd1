import { portable, type SnippetRequest } from "./request.ts";
import { valuesIn } from "./values.ts";

/** A value that later requests need, and where an answer has it. */
export interface Brought {
	readonly name: string;
	/** A JSON pointer into the answer, or the like of its elements. */
	readonly pointer: string;
	/** Whether the answer is JSON for certain. */
	readonly json: boolean;
}

/** One request of a program. */
export interface Step {
	/** What it does; a single request says nothing. */
	readonly title?: string;
	/** Its values stand in it by name. */
	readonly request: SnippetRequest;
	readonly brings: readonly Brought[];
}

/** Days that requests name: how many from today. */
const days: Readonly<Record<string, number>> = {
	today: 0,
	tomorrow: 1,
	next_week: 7,
	in_eight_days: 8,
	in_two_weeks: 14,
};

/** Whether a program works a value out by itself, from today's date. */
export const isDay = (name: string): boolean => Object.hasOwn(days, name);

/** A request as a language writes it down. */
export interface Written extends Omit<Step, "brings"> {
	/** Tells the variables of a request from those of others: empty for the first. */
	readonly suffix: string;
	readonly brings: readonly (Brought & { readonly first: boolean })[];
}

/** What a program is made of. */
export interface Program {
	readonly steps: readonly Written[];
	readonly days: readonly (readonly [name: string, later: number])[];
	/** Values that the reader fills in, with the title of the operation whose answer has each. */
	readonly given: readonly (readonly [name: string, from: string])[];
	/** Whether values are taken from answers that are JSON for certain, or from others. */
	readonly takes: (json: boolean) => boolean;
	/** Whether a value stands in an address. */
	readonly encodes: boolean;
}

/** Works out what a program needs: only values that are used are taken from answers. */
export function programOf(
	steps: readonly Step[],
	sourceOf: (name: string) => string | undefined = () => undefined,
): Program {
	const requests = steps.map(({ request }) => portable(request));
	const usedBy = requests.map(({ url, headers, body }) =>
		valuesIn([url, ...Object.values(headers), body]),
	);
	const given = valuesGiven(steps, usedBy);
	const known = new Set(given);
	const written = requests.map((request, index): Written => {
		const { title, brings = [] } = steps[index] ?? {};
		const later = new Set(usedBy.slice(index + 1).flat());
		return {
			...(title !== undefined && { title }),
			request,
			suffix: index === 0 ? "" : String(index + 1),
			brings: brings
				.filter(({ name }) => later.has(name))
				.map((each) => {
					const first = !known.has(each.name);
					known.add(each.name);
					return { ...each, first };
				}),
		};
	});
	const used = new Set(usedBy.flat());
	return {
		steps: written,
		days: Object.entries(days).filter(([name]) => used.has(name)),
		given: given.map((name) => [
			name,
			`from the answer of “${sourceOf(name) ?? "an earlier request"}”`,
		]),
		takes: (json) =>
			written.some(({ brings }) => brings.some((each) => each.json === json)),
		encodes: requests.some(({ url }) => valuesIn([url]).length > 0),
	};
}

/** Values that are used before an answer has brought them. */
function valuesGiven(
	steps: readonly Step[],
	usedBy: readonly (readonly string[])[],
): readonly string[] {
	const brought = new Set<string>();
	const given = new Set<string>();
	for (const [index, { brings }] of steps.entries()) {
		for (const name of usedBy[index] ?? [])
			if (!brought.has(name) && !isDay(name)) given.add(name);
		for (const { name } of brings) brought.add(name);
	}
	return [...given];
}

/** The name by which a value stands in the text of an answer, and which of those of that name it is, from 0. */
export function foundBy(pointer: string): readonly [name: string, at: number] {
	const steps = pointer
		.split("/")
		.slice(1)
		.filter((step) => step !== "#text");
	const last = steps.findLastIndex((step) => !/^\d+$/.test(step));
	const index = steps.slice(0, last).findLast((step) => /^\d+$/.test(step));
	return [(steps[last] ?? "").replace(/^@/, ""), Number(index ?? 0)];
}

/** The steps of a pointer as subscripts: `["data"][0]`. */
export const subscripts = (pointer: string): string =>
	pointer
		.split("/")
		.slice(1)
		.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `["${step}"]`))
		.join("");
