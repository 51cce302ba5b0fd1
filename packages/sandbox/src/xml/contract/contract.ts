import type { Attributes } from "./attribute.ts";
import type { Children } from "./child.ts";

/** An element as it is described: one description is type, check and documentation. */
export interface Contract {
	readonly attributes: Attributes;
	/** In the order in which they stand. */
	readonly children: Children;
	/** Whether the children may stand in any order. */
	readonly unordered: boolean;
	/** Children of which only one group is there; the first of the group that is there must be. */
	readonly alternatives: readonly (readonly string[])[];
	/** Whether none of the alternatives is well, too. */
	readonly noneWillDo: boolean;
	/** Whether it has text. */
	readonly text: boolean;
	/** Whether it may hold more than is described, because its schema is not public. */
	readonly more: boolean;
}
