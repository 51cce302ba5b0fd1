import type { MockApi } from "@slipway/sandbox/engine";
import { errorName, errorsOf } from "../errors.ts";
import type { Section } from "./section.ts";

/** The place of what was not played. */
export const unplayedSlug = "not-played";

/** The sections about a mock's errors: one for each code, and one for the rules whose breach was not played. */
export function errorSections(api: MockApi): readonly Section[] {
	const { entries, unplayed } = errorsOf(api);
	const section = (slug: string, text: string): Section => ({
		name: slug,
		slug,
		text,
		depth: 2,
		within: [],
	});
	return [
		...entries.map((entry) => section(entry.id, errorName(entry))),
		...(unplayed.length > 0
			? [section(unplayedSlug, "Rules without an example")]
			: []),
	];
}
