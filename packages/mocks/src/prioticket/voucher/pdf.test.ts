import { expect, test } from "vitest";
import { pdfOf } from "./pdf.ts";

const document = pdfOf(["Voucher (one)", "Żubr, 2 tickets"]);

test("the table of a document says where each object begins", () => {
	const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(document) ?? [];
	expect(document.slice(Number(start)).startsWith("xref\n0 6\n")).toBe(true);
	const places = [...document.matchAll(/^(\d{10}) 00000 n $/gm)];
	expect(places).toHaveLength(5);
	for (const [index, [, place]] of places.entries())
		expect(document.slice(Number(place))).toMatch(
			new RegExp(`^${index + 1} 0 obj\n`),
		);
});

test("the stream of a document is as long as it says", () => {
	const [, length, text = ""] =
		/\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(document) ?? [];
	expect(text).toHaveLength(Number(length));
	expect(text).toContain("(Voucher \\(one\\)) Tj");
	expect(text).toContain("(?ubr, 2 tickets) Tj");
});
