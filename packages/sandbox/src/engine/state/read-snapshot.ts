import {
	issueOf,
	SlipwayError,
	sandboxStateInvalid,
} from "@slipway/core/errors";
import type { MockApi } from "../mock/mock-api.ts";
import { type Snapshot, SnapshotSchema } from "./snapshot.ts";

/** A snapshot from outside. Throws a SlipwayError when it is not one of this mock. */
export function readSnapshot(api: MockApi, data: unknown): Snapshot {
	const { data: snapshot, error } = SnapshotSchema.safeParse(data);
	const problem = error
		? error.issues
				.slice(0, 5)
				.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
				.join("; ")
		: foreign(api, snapshot);
	if (snapshot && problem === undefined) return snapshot;
	throw new SlipwayError(
		[issueOf(sandboxStateInvalid, [], { reason: problem ?? "" })],
		"The state",
	);
}

function foreign(api: MockApi, { api: id, seed, tables }: Snapshot) {
	if (id !== api.id)
		return `it is the state of “${id}”, and this is “${api.id}”`;
	const missing = Object.keys(api.seed(seed, 0)).find(
		(name) => !Object.hasOwn(tables, name),
	);
	return missing === undefined
		? undefined
		: `the table “${missing}” is missing`;
}
