import { expect, test } from "vitest";
import { tagsIn } from "./xml-tags.ts";

test("elements are numbered among those of their name, what is no element is passed over", () => {
	const xml =
		'<?xml version="1.0"?><a><!-- <b> --><s:b x=">"/><![CDATA[<b>]]><b>1</b></a>';
	expect(
		tagsIn(xml).map(({ step, above, depth, start, after }) => [
			depth,
			above?.step,
			step,
			xml.slice(start, after),
		]),
	).toEqual([
		[0, undefined, "a[1]", xml.slice(21)],
		[1, "a[1]", "b[1]", '<s:b x=">"/>'],
		[1, "a[1]", "b[2]", "<b>1</b>"],
	]);
});

test("what is not closed ends with the text, and what was not opened closes nothing", () => {
	const xml = "</x><a><b>";
	expect(tagsIn(xml).map(({ end, after }) => [end, after])).toEqual([
		[10, 10],
		[10, 10],
	]);
});
