import type { Issue } from "../../errors/issue.ts";
import { bounds } from "../patterns.ts";
import type { Progress } from "../progress.ts";
import { readProgress } from "../read/read-progress.ts";

/**
 * The text of a file with several integrations: each as its own progress file has it.
 *
 * @example
 * ```ts
 * import { bundleOf, emptyProgress, readBundle } from "@slipway/core/checklist";
 * readBundle(bundleOf([emptyProgress("example")])).integrations?.length; // => 1
 * ```
 */
export function bundleOf(integrations: readonly Progress[]): string {
	return `${JSON.stringify({ format: "slipway-integrations", version: 1, integrations }, null, "\t")}\n`;
}

/** What a file brought: integrations, or why it cannot be used. */
export type ReadBundle =
	| { readonly integrations: readonly Progress[]; readonly issue?: undefined }
	| { readonly integrations?: undefined; readonly issue: Issue };

/**
 * Reads a file with several integrations, or with one. Never throws; where one of them does not fit, none is used.
 *
 * @example
 * ```ts
 * import { readBundle } from "@slipway/core/checklist";
 * readBundle("{}").issue?.code; // => "not-progress"
 * ```
 */
export function readBundle(text: string): ReadBundle {
	const integrations: Progress[] = [];
	for (const part of partsIn(text)) {
		const { progress, issue } = readProgress(part);
		if (issue) return { issue };
		integrations.push(progress);
	}
	return { integrations };
}

/** The texts of the integrations in a file; the whole text where it is no such file. */
function partsIn(text: string): readonly string[] {
	if (text.length > bounds.file) return [text];
	try {
		const { format, integrations } = Object(JSON.parse(text));
		return format === "slipway-integrations" && Array.isArray(integrations)
			? integrations.map((each) => JSON.stringify(each) ?? "")
			: [text];
	} catch {
		return [text];
	}
}
