import type { Rehearsed, Script } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import type { CertificationCase } from "./cases.ts";
import type { Guide } from "./guide.ts";
import { mocksOf } from "./sandbox.ts";

/** A case of a guide with what judges it. */
export interface RehearsedCase {
	readonly id: string;
	readonly entry: CertificationCase;
	readonly rehearsed: Rehearsed;
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
