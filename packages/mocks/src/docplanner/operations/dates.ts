import type { z } from "zod";
import { carried } from "../carried.ts";
import { Day, Moment } from "../contract/common.ts";
import { refuse, refusePath } from "../refuse.ts";
import type { DocWorld } from "../world.ts";

/** A moment that is part of the path. Throws a Refusal with 400 when it is none or its + is not encoded. */
export function momentInPath(
	text: string,
	path: string,
	world: DocWorld,
): number {
	if (path.includes("+") && world.setting("plus") === "refused")
		throw refuse("encoding", {
			status: 400,
			place: "path",
			pointer: "start",
			fact: "The address holds a + that is not encoded.",
			fix: {
				says: "Send the + as %2B.",
				value: text,
			},
		});
	return inPath(Moment, text, "start", carried.slot_start);
}

/** A day that is part of the path. Throws a Refusal with 400 when it is none. */
export function dayInPath(text: string): string {
	return inPath(Day, text, "date", carried.next_week);
}

function inPath<Schema extends z.ZodType>(
	schema: Schema,
	text: string,
	pointer: string,
	fix: string,
): z.output<Schema> {
	const result = schema.safeParse(text);
	if (result.success) return result.data;
	throw refusePath("date", 400, pointer, `“${text}” is no date.`, fix);
}

/** Refuses a range of a query that does not end after it begins. */
export function checkRange(
	start: number,
	end: number,
	name: string,
	status: 400 | 404 = 400,
): void {
	if (end > start) return;
	throw refuse("range", {
		status,
		place: "query",
		pointer: `/${name}`,
		fact: `${name} does not lie after the beginning of the range.`,
		fix: { by: "you", says: "End the range after it begins." },
	});
}
