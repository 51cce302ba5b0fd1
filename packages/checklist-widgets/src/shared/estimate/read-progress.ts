import { isPlainDate } from "@slipway/core/calendar";
import {
	emptyProgress,
	type Progress,
	type Register,
	type Status,
} from "@slipway/core/checklist";

/**
 * What an estimate needs of stored progress: answers, details, and how tasks stand. Whatever does not look as expected is
 * passed over. Only for reading: the checklist's own store, fetched when something is changed, checks everything and
 * keeps what it does not understand.
 */
export function readForEstimate(
	text: string | null | undefined,
	process: string,
): Progress {
	const empty = emptyProgress(process);
	const stored = parsed(text);
	if (stored.process !== process || stored.version !== empty.version)
		return empty;
	return {
		...empty,
		answers: registersIn(stored.answers, isAnswer),
		details: registersIn(stored.details, isText),
		tasks: Object.fromEntries(
			Object.entries(Object(stored.tasks)).flatMap(([id, task]) => {
				const { status } = registersIn(task, isStatus);
				return status ? [[id, { status }]] : [];
			}),
		),
	};
}

/** A field as if somebody had just written it. */
export function written<Value>(value: Value): Register<Value> {
	return [{ value, at: 0, by: "0timeline", n: 1 }];
}

function parsed(text: string | null | undefined) {
	try {
		return Object(JSON.parse(text ?? "null"));
	} catch {
		return {};
	}
}

/** The newest write of each field, where its value is what it should be. */
function registersIn<Value>(
	fields: unknown,
	fits: (value: unknown) => value is Value,
): { [name: string]: Register<Value> } {
	return Object.fromEntries(
		Object.entries(Object(fields)).flatMap(([name, register]) => {
			const { value } = Object(Array.isArray(register) ? register[0] : {});
			return fits(value) ? [[name, written(value)]] : [];
		}),
	);
}

const isText = (value: unknown): value is string => typeof value === "string";

const isAnswer = (value: unknown): value is string | string[] =>
	isText(value) || (Array.isArray(value) && value.every(isText));

function isStatus(value: unknown): value is Status {
	const { is, on, since } = Object(value);
	if (is === "done" || is === "started") return isPlainDate(on);
	return is === "waiting"
		? isPlainDate(since)
		: is === "open" || is === "skipped";
}
