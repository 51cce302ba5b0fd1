import {
	issueOf,
	SlipwayError,
	sandboxStateInvalid,
	sandboxStateOfAnotherVersion,
} from "@slipway/core/errors";
import type { z } from "zod";
import type { MockApi } from "../contract/mock-api.ts";
import { switchesOf } from "../contract/switch.ts";
import { faultsOf } from "../faults/known-faults.ts";
import { latestClock } from "../state/fields.ts";
import {
	type Snapshot,
	SnapshotSchema,
	stateVersion,
	versionOf,
} from "../state/snapshot.ts";

/** Far below the edge of exact numbers, so that a sandbox that goes on from it can count for ever. */
const farthestCount = 1e9;

/**
 * A snapshot from outside. `clock` is the real time, milliseconds since 1970. Throws a SlipwayError when it is not one of
 * this mock and of this version, or holds what the mock cannot work with.
 */
export function readSnapshot(
	api: MockApi,
	data: unknown,
	clock: number,
): Snapshot {
	const version = versionOf(data) ?? stateVersion;
	if (version !== stateVersion)
		throw new SlipwayError(
			[
				issueOf(sandboxStateOfAnotherVersion, [], {
					version,
					read: stateVersion,
				}),
			],
			"The state",
		);
	const { data: snapshot, error } = SnapshotSchema.safeParse(data);
	const problem = error ? saying(error) : foreign(api, snapshot, clock);
	if (snapshot && problem === undefined) return snapshot;
	throw new SlipwayError(
		[issueOf(sandboxStateInvalid, [], { reason: problem ?? "" })],
		"The state",
	);
}

function foreign(
	api: MockApi,
	snapshot: Snapshot,
	clock: number,
): string | undefined {
	if (snapshot.api !== api.id)
		return `it is the state of “${snapshot.api}”, and this is “${api.id}”`;
	const now = clock + snapshot.offset;
	if (!(now >= 0 && now <= latestClock))
		return `its clock is at ${now} milliseconds since 1970; a sandbox's goes from 1970 to 2899`;
	const farthest = Math.max(
		snapshot.exchanges,
		...Object.values(snapshot.counters),
	);
	if (farthest > farthestCount)
		return `it has counted to ${farthest}; a sandbox goes on from ${farthestCount} at most`;
	return (
		wrongTable(api, snapshot) ??
		unknownFault(api, snapshot) ??
		unknownOption(api, snapshot) ??
		api.invariants?.(withoutPrototypes(snapshot) as never)[0]
	);
}

/** The tables, in which nothing is found that is not in them, whatever an id is called. */
const withoutPrototypes = ({ tables }: Snapshot) =>
	Object.fromEntries(
		Object.entries(tables).map(([name, items]) => [
			name,
			Object.assign(Object.create(null), items),
		]),
	);

function wrongTable({ tables: schemas }: MockApi, { tables }: Snapshot) {
	for (const [name, schema] of Object.entries(schemas)) {
		const items = Object.hasOwn(tables, name) ? tables[name] : undefined;
		if (items === undefined) return `the table “${name}” is missing`;
		for (const [id, item] of Object.entries(items)) {
			const { error } = schema.safeParse(item);
			if (error) return saying(error, ["tables", name, id]);
		}
	}
	return undefined;
}

function unknownFault(api: MockApi, { faults }: Snapshot) {
	const known = faultsOf(api).map(({ id }) => id);
	const stranger = faults.find(({ fault }) => !known.includes(fault));
	return stranger && `there is no fault “${stranger.fault}”`;
}

function unknownOption(api: MockApi, { settings }: Snapshot) {
	const stranger = switchesOf(api).find(
		({ id, options }) =>
			Object.hasOwn(settings, id) &&
			!Object.hasOwn(options, settings[id] ?? ""),
	);
	return (
		stranger &&
		`the switch “${stranger.id}” has no option “${settings[stranger.id]}”`
	);
}

const saying = (
	{ issues }: z.ZodError,
	place: readonly PropertyKey[] = [],
): string =>
	issues
		.slice(0, 5)
		.map(({ path, message }) => `${[...place, ...path].join(".")}: ${message}`)
		.join("; ");
