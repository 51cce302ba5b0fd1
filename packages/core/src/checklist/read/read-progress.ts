import {
	type Issue,
	type IssueWording,
	issueOf,
	type Path,
} from "../../errors/issue.ts";
import {
	notProgress,
	progressFromTheFuture,
	progressNotJson,
	progressOfAnotherProcess,
	progressTooDeep,
	progressTooLarge,
	progressWrongValue,
} from "../../errors/progress-issues.ts";
import { bounds } from "../patterns.ts";
import { type Progress, progressVersion } from "../progress.ts";
import { migrate } from "./migrate.ts";
import { problemIn } from "./problem.ts";

/** The outcome of reading progress: the progress, or why it cannot be used. */
export type ReadProgress =
	| { readonly progress: Progress; readonly issue?: undefined }
	| { readonly progress?: undefined; readonly issue: Issue };

/**
 * Reads the text of a progress file, whoever wrote it. Older versions of the format are brought up to date. Never
 * throws; anything that does not fit makes the whole file unusable, so that nothing is taken over by halves.
 *
 * @param process the process whose progress is wanted; left out, any will do.
 *
 * @example
 * ```ts
 * import { readProgress } from "@slipway/core/checklist";
 * readProgress("{}", "example").issue?.code; // => "not-progress"
 * ```
 */
export function readProgress(text: string, process?: string): ReadProgress {
	if (text.length > bounds.file)
		return no(progressTooLarge, [], {
			what: "The file",
			size: text.length,
			limit: bounds.file,
		});
	if (deeperThan(bounds.depth, text))
		return no(progressTooDeep, [], { limit: bounds.depth });
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return no(progressNotJson, [], { problem: reasonOf(error) });
	}
	const format = keyOf(value, "format");
	if (format !== "slipway-progress")
		return no(notProgress, ["format"], {
			found: format === undefined ? "no format" : preview(format),
		});
	const version = keyOf(value, "version");
	if (typeof version === "number" && version > progressVersion)
		return no(progressFromTheFuture, ["version"], {
			version: String(version),
			current: progressVersion,
		});
	const current = migrate(value);
	const problem = problemIn(current);
	if (problem)
		return no(progressWrongValue, problem.path, {
			value: preview(problem.value),
			expected: problem.expected,
		});
	// problemIn accepts exactly what ProgressSchema accepts.
	const progress = current as Progress;
	if (process !== undefined && progress.process !== process)
		return no(progressOfAnotherProcess, ["process"], {
			found: progress.process,
			wanted: process,
		});
	return { progress };
}

function no<Facts>(type: IssueWording<Facts>, path: Path, facts: Facts) {
	return { issue: issueOf(type, path, facts) };
}

function keyOf(value: unknown, key: string): unknown {
	return typeof value === "object" &&
		value !== null &&
		Object.hasOwn(value, key)
		? Reflect.get(value, key)
		: undefined;
}

/** Counts brackets outside strings, so that a parser never meets a text nested a million times. */
function deeperThan(limit: number, text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (inString && character === "\\") at++;
		else if (character === '"') inString = !inString;
		else if (!inString && (character === "[" || character === "{")) depth++;
		else if (!inString && (character === "]" || character === "}")) depth--;
		if (depth > limit) return true;
	}
	return false;
}

/** The value as it stands in the file, shortened. */
function preview(value: unknown): string {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return preview(text).slice(1, -1).replace(/\.$/, "");
}
