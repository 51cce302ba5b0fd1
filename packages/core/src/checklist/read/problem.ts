import type { Path } from "../../errors/issue.ts";
import {
	bounds,
	datePattern,
	linePattern,
	linkPattern,
	namePattern,
	prosePattern,
	replicaPattern,
} from "../patterns.ts";
import { progressVersion } from "../progress.ts";

/** The first thing in a progress file that the format does not allow. */
export interface Problem {
	readonly path: Path;
	readonly value: unknown;
	readonly expected: string;
}

/**
 * Reads like `ProgressSchema`, without carrying the schema library into the page; a test holds the two together.
 * Undefined when the value is progress in the current version.
 *
 * @example
 * ```ts
 * import { emptyProgress, problemIn } from "@slipway/core/checklist";
 * problemIn(emptyProgress("example")); // => undefined
 * problemIn({ ...emptyProgress("example"), tasks: 7 })?.path; // => ["tasks"]
 * ```
 */
export function problemIn(value: unknown): Problem | undefined {
	return problemsIn(value)[0];
}

/** Everything in a progress file that the format does not allow, in reading order. */
export function problemsIn(value: unknown): readonly Problem[] {
	return progress(value, []);
}

type Check = (value: unknown, path: Path) => readonly Problem[];

const none: readonly Problem[] = [];

const check =
	(fits: (value: unknown) => boolean, expected: string): Check =>
	(value, path) =>
		fits(value) ? none : [{ path, value, expected }];

const text = (pattern: RegExp, max: number, expected: string) =>
	check(
		(value) =>
			typeof value === "string" && value.length <= max && pattern.test(value),
		expected,
	);

const integer = (min: number, max: number) =>
	check(
		(value) =>
			Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
		`a whole number from ${min} to ${max}`,
	);

const exactly = (wanted: string | number | null) =>
	check((value) => value === wanted, JSON.stringify(wanted));

/** One check or the other; the second one says what is expected. */
const either =
	(one: Check, other: Check): Check =>
	(value, path) =>
		one(value, path).length > 0 ? other(value, path) : none;

const list =
	(item: Check, min: number, max: number): Check =>
	(value, path) =>
		Array.isArray(value) && value.length >= min && value.length <= max
			? all([...value.keys()], (index) => item(value[index], [...path, index]))
			: [{ path, value, expected: "a list" }];

const entries =
	(key: Check, part: (name: string) => Check | undefined): Check =>
	(value, path) =>
		typeof value === "object" && value !== null && !Array.isArray(value)
			? all(Object.keys(value), (name) => {
					const place = [...path, name];
					const wrong = key(name, place);
					return wrong.length > 0
						? wrong
						: (part(name) ?? unknownKey)(Reflect.get(value, name), place);
				})
			: [{ path, value, expected: "an object" }];

const unknownKey = check(() => false, "no such key");
const anyKey = check(() => true, "");
const record = (key: Check, part: Check) => entries(key, () => part);

const fields =
	(parts: Record<string, Check>, required = Object.keys(parts)): Check =>
	(value, path) => {
		const wrong = entries(anyKey, (name) =>
			Object.hasOwn(parts, name) ? parts[name] : undefined,
		)(value, path);
		const missing = required.filter(
			(name) => !Object.hasOwn(Object(value), name),
		);
		// What is no object at all has no keys to miss.
		return missing.length === 0 || wrong[0]?.path === path
			? wrong
			: [
					...wrong,
					...missing.map((name) => ({
						path: [...path, name],
						value: undefined,
						expected: "this key",
					})),
				];
	};

/** Nearly everything fits, so that nothing is gathered until something does not. */
function all<Item>(
	items: readonly Item[],
	problemsOf: (item: Item) => readonly Problem[],
): readonly Problem[] {
	let found: Problem[] | undefined;
	for (const item of items)
		for (const problem of problemsOf(item)) {
			found ??= [];
			found.push(problem);
		}
	return found ?? none;
}

const name = text(
	namePattern,
	bounds.name,
	"a name: lower-case words joined by hyphens",
);
const line = text(linePattern, bounds.line, "one line of text");
const prose = text(prosePattern, bounds.prose, "text");
const day = text(datePattern, 10, "a day as YYYY-MM-DD");
const link = text(linkPattern, bounds.link, "a web address");
const replica = text(replicaPattern, 32, "the id of a browser");
const count = integer(1, bounds.writes);
const empty = exactly("");

const register = (value: Check) =>
	list(
		fields(
			{
				value,
				at: integer(0, bounds.time),
				by: replica,
				n: count,
				over: record(replica, count),
			},
			["value", "at", "by", "n"],
		),
		1,
		Number.POSITIVE_INFINITY,
	);

const statuses: Record<string, Check> = {
	open: fields({ is: exactly("open") }),
	started: fields({ is: exactly("started"), on: day }),
	waiting: fields({ is: exactly("waiting"), for: line, since: day }),
	done: fields({ is: exactly("done"), on: day }),
	skipped: fields({ is: exactly("skipped"), because: line }),
};

const status: Check = (value, path) => {
	const kind = String(Reflect.get(Object(value), "is"));
	const known = Object.hasOwn(statuses, kind) ? statuses[kind] : undefined;
	return known
		? known(value, path)
		: [{ path, value, expected: Object.keys(statuses).join(", ") }];
};

const progress = fields({
	format: exactly("slipway-progress"),
	version: exactly(progressVersion),
	process: name,
	answers: record(
		name,
		register(
			either(exactly(null), either(name, list(name, 0, bounds.options))),
		),
	),
	details: record(name, register(line)),
	tasks: record(
		name,
		fields(
			{
				status: register(status),
				note: register(prose),
				owner: register(line),
				evidence: register(either(empty, link)),
				planned: register(either(empty, day)),
			},
			[],
		),
	),
});
