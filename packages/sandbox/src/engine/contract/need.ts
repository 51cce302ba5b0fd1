import type { Tables } from "./tables.ts";

/** What must have been done before an example gets the answer that it promises. */
export interface Need<
	T extends Tables = Tables,
	CarriedName extends string = string,
> {
	/** The id of the operation that brings it about. */
	readonly operation: string;
	/** The title of its example; the first one when it says nothing. */
	readonly example?: string;
	/** The carried value that it is about: there is no need where a request does not use it. */
	readonly of?: CarriedName;
	/** Whether the tables are that way already, with the value that `of` names. Without it, it is done every time. */
	met?(tables: T, value: string): boolean;
}
