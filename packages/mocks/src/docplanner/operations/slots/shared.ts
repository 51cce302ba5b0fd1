import { addressPath, documented } from "../operation.ts";

/** The slots of an address. */
export const path = `${addressPath}/slots` as const;

/** What the operations on slots share. */
export const common = {
	...documented,
	story: "Feed the calendar",
} as const;
