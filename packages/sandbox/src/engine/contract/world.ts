import type { Callback } from "./callback.ts";
import type { DueEvent } from "./due-event.ts";
import type { FaultTypes } from "./fault.ts";
import type { OptionsOf, Switches } from "./switch.ts";
import type { Collection, Tables } from "./tables.ts";

/**
 * What a mock's behaviour may see and change. With the names of its faults and the options of its switches, the compiler
 * knows which can be asked for: `WorldOf`.
 */
export interface World<
	T extends Tables = Tables,
	FaultName extends string = string,
	Options extends Readonly<Record<string, string>> = Readonly<
		Record<string, string>
	>,
> {
	readonly tables: { readonly [K in keyof T]: Collection<T[K][string]> };
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly now: number;
	readonly seed: number;
	/** The next number of a series, from 1: identifiers that are the same in every run. */
	next(series: string): number;
	/** The chosen option of one of the mock's switches. */
	setting<Name extends keyof Options & string>(name: Name): Options[Name];
	/** Whether a fault strikes this exchange that the work itself has to bring about. */
	struck(fault: FaultName): boolean;
	/** Something that the mock will do by itself later. */
	schedule(event: DueEvent): void;
	/** A request from the provider to the partner. */
	callPartner(callback: Callback): void;
}

/** The world of a mock with these tables, faults and switches. */
export type WorldOf<
	T extends Tables,
	F extends FaultTypes,
	S extends Switches,
> = World<T, keyof F & string, OptionsOf<S>>;
