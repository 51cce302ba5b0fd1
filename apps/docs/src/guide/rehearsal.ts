import type { Rehearsed, Script, Step } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import type { MockApi } from "@slipway/sandbox/engine";
import type { CertificationCase } from "./cases.ts";
import type { Guide } from "./guide.ts";
import { mocksOf } from "./sandbox.ts";

/** A case of a guide with what judges it. */
export interface RehearsedCase {
	readonly id: string;
	readonly entry: CertificationCase;
	readonly rehearsed: Rehearsed;
}

/** How a case stands: as style sheets know it, in a word, and why. */
export interface CaseStanding {
	readonly verdict: "passed" | "failed" | "begun" | "open" | "others" | "none";
	readonly words: string;
	readonly because?: string;
}

/** Whether a guide's cases have scripts, and APIs that are played. */
export const canRehearse = (guide: Guide): boolean =>
	guide.process.id in allScripts && mocksOf(guide).length > 0;

/** The cases of a guide that are as strongly demanded as said, each with what judges it. */
export function casesToRehearse(
	{ process }: Guide,
	requirement: CertificationCase["requirement"],
): readonly RehearsedCase[] {
	const scripts = allScripts[process.id] ?? {};
	return Object.entries(process.cases).flatMap(([id, entry]) => {
		const rehearsed = scripts[id];
		return rehearsed && entry.requirement === requirement
			? [{ id, entry, rehearsed }]
			: [];
	});
}

/** How many cases of a guide a machine judges, a person and the provider. */
export function judgesOf({ process }: Guide) {
	const all = Object.values(allScripts[process.id] ?? {});
	const needing = (needs: string) =>
		all.filter((each) => "needs" in each && each.needs === needs).length;
	const person = needing("a person");
	const provider = needing("the provider");
	return { machine: all.length - person - provider, person, provider };
}

/** The scripts of a case; none where no machine judges it. */
export const scriptsIn = (rehearsed: Rehearsed): readonly Script[] =>
	"needs" in rehearsed ? [] : rehearsed;

/**
 * The example of a mock that sends the request of a step, as the console's address names it: `operation.place`. Undefined
 * where the step means a call to the partner, or where the case sends the example with other values.
 */
export function exampleOfStep(
	{ api, demonstration }: Script,
	{ operation }: Step,
	mocks: readonly MockApi[],
): string | undefined {
	const names = [operation ?? []].flat();
	const act = demonstration.find(
		(each) => "send" in each && names.includes(each.send),
	);
	const [first] = names;
	if (!first || !act || !("send" in act)) {
		return first && `${first}.0`;
	}
	const place = mocks
		.find(({ id }) => id === api)
		?.operations.find(({ id }) => id === act.send)
		?.examples.findIndex(
			({ title }) => act.example === undefined || title === act.example,
		);
	return act.with || place === undefined || place < 0
		? undefined
		: `${act.send}.${place}`;
}
