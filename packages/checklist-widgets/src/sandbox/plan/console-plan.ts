import {
	type Confidence,
	type Credential,
	type Example,
	type FaultWords,
	faultsOf,
	type MockApi,
	type NamedSwitch,
	type Operation,
	type Source,
	switchesOf,
} from "@slipway/sandbox/engine";
import { consoleDrawers, type DrawerTitle } from "./drawers.ts";

/** An operation as a console shows it. */
export interface PlannedOperation {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	readonly story: string;
	readonly method: Operation["method"];
	readonly path: string;
	readonly confidence: Confidence;
	readonly source: Source;
	readonly accepts: readonly string[];
	readonly carries: readonly string[];
	readonly examples: readonly Example[];
	readonly answers: readonly {
		readonly status: string;
		readonly says: string;
	}[];
}

/** What a console needs to know of a mock before the mock itself has been fetched. */
export interface ConsolePlan {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly confidence: Confidence;
	readonly note: string;
	readonly realAddress: string;
	readonly credentials: readonly Credential[];
	readonly secrets: readonly string[];
	readonly sources: Readonly<Record<string, Source>>;
	readonly operations: readonly PlannedOperation[];
	readonly faults: readonly FaultWords[];
	readonly switches: readonly NamedSwitch[];
	readonly drawers: readonly DrawerTitle[];
}

/** A mock's operations and controls as plain data. */
export function consolePlanOf(api: MockApi): ConsolePlan {
	return {
		id: api.id,
		title: api.title,
		version: api.version,
		confidence: api.confidence,
		note: api.note,
		realAddress: api.realAddress,
		credentials: api.credentials,
		secrets: api.secrets,
		sources: api.sources,
		operations: api.operations.map((operation) => ({
			id: operation.id,
			title: operation.title,
			says: operation.says,
			story: operation.story,
			method: operation.method,
			path: operation.path,
			confidence: operation.confidence,
			source: api.sources[operation.source] ?? { title: operation.source },
			accepts: operation.accepts ?? [],
			carries: Object.keys(operation.carries ?? {}),
			examples: operation.examples,
			answers: Object.entries(operation.answers).map(
				([status, { says, provokedBy }]) => ({
					status,
					says: provokedBy === undefined ? says : `${says} ${provokedBy}`,
				}),
			),
		})),
		faults: faultsOf(api),
		switches: switchesOf(api),
		drawers: consoleDrawers(api),
	};
}

/** The operations in chapters, in order. */
export function storiesOf<Told extends { readonly story: string }>(
	operations: readonly Told[],
): readonly (readonly [string, readonly Told[]])[] {
	// Not Map.groupBy, which browsers from before 2024 lack.
	return [...new Set(operations.map(({ story }) => story))].map((story) => [
		story,
		operations.filter((each) => each.story === story),
	]);
}
