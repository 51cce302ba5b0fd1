import {
	type NamesOf,
	operationsOver,
	type WorldOf,
} from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "./carried.ts";
import type { faults } from "./faults.ts";
import type { schemes } from "./schemes.ts";
import type { sources } from "./sources.ts";
import type { switches } from "./switches.ts";
import type { LibraryTables } from "./tables.ts";

/** What the example's behaviour may see and change. */
export type LibraryWorld = WorldOf<
	LibraryTables,
	typeof faults,
	typeof switches
>;

/** Declares an operation of the example. */
export const operation = operationsOver<
	LibraryTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	LibraryWorld
>({
	accepts: ["application/json"],
	refusal: z.object({ errors: z.array(z.string()) }),
	headers: {
		basic: { authorization: `Basic ${carried.basic}` },
		bearer: { authorization: `Bearer ${carried.token}` },
	},
});

/** What all operations share. */
export const example = { confidence: "modelled", source: "sandbox" } as const;
