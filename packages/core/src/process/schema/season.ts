import * as z from "zod";
import { Basis } from "./basis.ts";
import { reference } from "./reference.ts";
import { Line } from "./text.ts";

const dayOfYear = z
	.string()
	.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "month and day: 12-20");

/** Weeks of every year in which the provider does not do everything. */
export const Season = z
	.strictObject({
		title: Line.describe("What it is: “Year-end change freeze”."),
		from: dayOfYear.describe("The first day, every year: `12-20`."),
		to: dayOfYear.describe(
			"The last day; earlier than the first when it lies in the next year.",
		),
		stops: z
			.array(reference("task", "A task of the provider that waits."))
			.default([])
			.describe(
				"The tasks that are paused then; left out where the provider pauses everything.",
			),
		basis: Basis,
	})
	.meta({
		title: "Season",
		description:
			"Weeks of every year in which tasks of the provider wait. A published season counts until a reader switches it off, an assumed one once a reader switches it on.",
	});
