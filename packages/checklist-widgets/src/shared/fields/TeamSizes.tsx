import { counted } from "@slipway/core/words";

const teams = [1, 2, 3, 4, 5, 6, 8, 10];

/** Sizes of a team to choose from, and the one that is chosen where it is another. */
export function TeamSizes({ people }: { readonly people: number | undefined }) {
	return (
		people === undefined || teams.includes(people) ? teams : [...teams, people]
	).map((count) => (
		<option key={count} value={count}>
			{counted(count, "person", "people")}
		</option>
	));
}
