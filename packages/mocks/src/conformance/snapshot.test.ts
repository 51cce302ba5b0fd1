import { createHash } from "node:crypto";
import { SnapshotSchema, stateVersion } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { z } from "zod";
import { mockApis } from "../index.ts";

/** Some letters that change with every change to a schema; descriptions, which change nothing, are left out. */
const printOf = (schema: z.ZodType) =>
	createHash("sha256")
		.update(
			JSON.stringify(
				z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }),
				(name, value) =>
					name === "description" && typeof value === "string"
						? undefined
						: value,
			),
		)
		.digest("base64url")
		.slice(0, 12);

/*
 * When this fails, a state that was written before the change may not be understood any more. Raise `stateVersion`, so that
 * its owner is told why, and take the new figures over (`vitest run snapshot -u`). Only what every older state fulfils, too,
 * such as a new field that may be missing, needs no new version. Nor does a new mock: it only adds a line.
 */
test("a change of what states hold is a new version of them", () => {
	expect({
		version: stateVersion,
		whole: printOf(SnapshotSchema),
		...Object.fromEntries(
			mockApis.map(({ id, tables }) => [id, printOf(z.object(tables))]),
		),
	}).toMatchInlineSnapshot(`
		{
		  "docplanner": "q1HemO6FKoy7",
		  "holiday-extras": "dkD2XsRNKA_V",
		  "holiday-extras-v2": "kqm4-g9Xa5fk",
		  "prioticket": "O9GueP6bLsRC",
		  "siteminder-channels-plus": "i_Ex_uN8JKAc",
		  "siteminder-pmsxchange": "wlmPuLl3GXff",
		  "siteminder-siteconnect": "xCusoIR4psb3",
		  "trip-com": "_7LvPCOa65GV",
		  "version": 4,
		  "whole": "khi2b7ufnw_2",
		}
	`);
});
