import * as z from "zod";
import { reference } from "./reference.ts";
import { Line } from "./text.ts";

const Citation = z
	.strictObject({
		source: reference("source", "The source that says so."),
		at: Line.describe("The place in the source: a heading, a step, a section."),
	})
	.meta({ title: "Citation", description: "A place in a source." });

/** Stated by a source. */
export const Published = z
	.strictObject({
		published: reference("source", "The source that states the fact."),
		at: Line.describe("The place in the source: a heading, a step, a section."),
	})
	.describe("Published: a source states it.");

/** Follows from published facts by a formula or a short argument. */
export const Derived = z
	.strictObject({
		derived: Line.describe("The formula or the argument, in a line."),
		from: z
			.array(Citation)
			.min(1)
			.describe("The published facts that it starts from."),
	})
	.describe("Derived: it follows from published facts.");

/** Our own assumption, because nobody has published it. */
export const Assumed = z
	.strictObject({
		assumed: Line.describe("Why we assume it, in a line."),
	})
	.describe("Assumed: not published, so we had to choose.");

/** How we know a fact: published, derived or assumed. */
export const Basis = z.union([Published, Derived, Assumed]).meta({
	title: "Basis",
	description: "How we know a fact: published, derived or assumed.",
});
