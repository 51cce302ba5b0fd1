import { mockApis } from "@slipway/mocks";
import { countOf, publishedFields } from "@slipway/mocks/published-fields";
import { unplayedOf } from "@slipway/sandbox/engine";

/** Prints, by mock, how many of the provider's operations and of the fields of its answers are played. */
export function printPublished(): void {
	console.log(
		`\n${"mock".padEnd(28)}operations: published  played  not played  fields: published  played  undescribed answers`,
	);
	for (const api of mockApis) {
		const unplayed = unplayedOf(api.published).length;
		const fields = publishedFields[api.id];
		const counts = fields?.tables.map(countOf) ?? [];
		const sum = (of: "published" | "played") =>
			fields
				? String(counts.reduce((total, each) => total + each[of], 0))
				: "none";
		console.log(
			[
				api.id.padEnd(28),
				String(api.published.length).padStart(21),
				String(api.published.length - unplayed).padStart(8),
				String(unplayed).padStart(12),
				sum("published").padStart(19),
				sum("played").padStart(8),
				String(Object.keys(fields?.undescribed ?? {}).length).padStart(21),
			].join(""),
		);
	}
}
