import fc from "fast-check";
import type { Change } from "../change.ts";

/** Any text at all, and more often than chance what programs paste: controls, colours, half characters, much of it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({
		unit: fc
			.integer({ min: 0, max: 0xffff })
			.map((code) => String.fromCharCode(code)),
	}),
	fc
		.array(
			fc.oneof(
				fc.constantFrom(
					"\u000b",
					"\u0000",
					"\u0085",
					"\u2028",
					"\u009b31m",
					"\u001b[0m",
					"\u001b]0;x\u0007",
					"\ud800",
					"\udc00",
					"\r\n",
					"\t",
					"\u202e",
					"👩‍🚀",
				),
				fc.string({ unit: "grapheme", maxLength: 8 }),
			),
			{ maxLength: 20 },
		)
		.map((parts) => parts.join("")),
	fc.string({
		unit: "binary-ascii",
		minLength: 230,
		maxLength: 5000,
		size: "max",
	}),
);

/** One of the changes in which words are free, with this text. */
export function changeWith(text: string, number: number): Change {
	const changes: readonly Change[] = [
		{ task: "build", field: "note", text },
		{ task: "build", field: "owner", text },
		{
			task: "build",
			status: { is: "waiting", for: text, since: "2026-11-20" },
		},
		{ task: "build", status: { is: "skipped", because: text } },
		{ detail: "company", text },
	];
	return changes[number % changes.length] as Change;
}
