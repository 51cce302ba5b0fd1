import type { Callback } from "./callback.ts";
import type { DueEvent } from "../state/due.ts";
import type { Collection, Tables } from "../state/store.ts";

/** What a mock's behaviour may see and change. */
export interface World<T extends Tables = Tables> {
	readonly tables: { readonly [K in keyof T]: Collection<T[K][string]> };
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly now: number;
	readonly seed: number;
	/** The next number of a series, from 1: identifiers that are the same in every run. */
	next(series: string): number;
	/** The chosen value of one of the mock's switches. */
	setting(id: string): string;
	/** Whether one of the mock's own faults strikes this exchange. */
	struck(fault: string): boolean;
	/** Something that the mock will do by itself later. */
	schedule(event: DueEvent): void;
	/** A request from the provider to the partner. */
	callPartner(callback: Callback): void;
}
