import type { SiteConnectTables } from "./state/tables.ts";

/** What is broken: a reservation at a hotel that nobody knows, a rate message that went out before its availability succeeded. */
export function invariants(tables: SiteConnectTables): readonly string[] {
	const homeless = Object.values(tables.reservations)
		.filter(({ hotel }) => !tables.hotels[hotel])
		.map(({ id, hotel }) => `${id}: there is no hotel ${hotel}.`);
	const early = Object.values(tables.messages).flatMap(
		({ id, after, state }) => {
			if (after === undefined) return [];
			const before = tables.messages[after]?.state;
			const out = state !== "held" && state !== "withheld";
			return out && before !== "passed"
				? [`${id}: ${state}, while ${after} is ${before}.`]
				: [];
		},
	);
	return [...homeless, ...early];
}
