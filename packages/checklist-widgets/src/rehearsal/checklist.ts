import { answersOf, type Plan } from "@slipway/core/checklist";
import type { Answers } from "@slipway/core/process";
import {
	checklistSource,
	type ProgressSource,
} from "../shared/estimate/progress-source.ts";
import { readJson } from "../shared/estimate/read-json.ts";
import { processOf } from "../shared/starter/storage-keys.ts";

/** The reader's checklist, as a rehearsal reads it and offers ticks to it. */
export interface Checklist extends Pick<ProgressSource, "get" | "say"> {
	readonly plan: () => Promise<Plan>;
	/** The reader's answers; undefined while there are none. */
	readonly answers: () => Promise<Answers | undefined>;
}

/** The checklist of an integration. */
export function checklistOf(integration: string, base: string): Checklist {
	const { get, say } = checklistSource(integration);
	let fetched: Promise<Plan> | undefined;
	const plan = () => {
		fetched ??= readJson<Plan>(
			`${base}api/checklists/${processOf(integration)}.json`,
		);
		return fetched;
	};
	return {
		get,
		say,
		plan,
		answers: async () =>
			Object.keys(get().answers).length > 0
				? answersOf(await plan(), get())
				: undefined,
	};
}
