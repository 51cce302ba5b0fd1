import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groundColours } from "../ground-colours.ts";

// Without what follows the tokens: colours of the reader's own system have the contrast that the reader chose.
const [css = ""] = readFileSync(
	new URL("./tokens.css", import.meta.url),
	"utf8",
).split("@media");
const declared = new Map(
	[...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value]) => [
		name,
		value?.replaceAll(/\s+/g, " ").trim() ?? "",
	]),
);

/** A token's colour in one of the two themes, as hexadecimal. */
function colour(name: string, theme: "light" | "dark"): string {
	const value = declared.get(name) ?? "";
	const pair = /^light-dark\(\s*(.+?),\s*(.+?)\s*\)$/.exec(value);
	const chosen = pair ? (theme === "light" ? pair[1] : pair[2]) : value;
	const reference = /^var\(--([\w-]+)\)$/.exec(chosen ?? "");
	return reference?.[1] ? colour(reference[1], theme) : (chosen ?? "");
}

/** The contrast ratio of two colours, WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted(
		(a, b) => a - b,
	);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) =>
			part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
		);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const surfaces = ["surface", "surface-raised", "surface-sunken"];
const inks = [
	"text",
	"text-quiet",
	"text-faint",
	"turn-you",
	"turn-them",
	"turn-third",
	"success",
	"failure",
];
const pairs = [
	...inks.flatMap((ink) => surfaces.map((on) => [ink, on, 4.5] as const)),
	["turn-you", "turn-you-wash", 4.5] as const,
	["turn-them", "turn-them-wash", 4.5] as const,
	["turn-third", "turn-third-wash", 4.5] as const,
	// The numeral in a filled station
	["surface", "turn-you", 4.5] as const,
	// Edges of controls
	["line-strong", "surface", 3] as const,
];

for (const theme of ["light", "dark"] as const)
	for (const [ink, on, least] of pairs)
		test(`${ink} on ${on} has ${least}:1 in ${theme}`, () => {
			expect(
				contrast(colour(ink, theme), colour(on, theme)),
			).toBeGreaterThanOrEqual(least);
		});

test("browsers colour their own frame like the ground of the page", () => {
	expect(groundColours).toEqual({
		light: colour("surface", "light"),
		dark: colour("surface", "dark"),
	});
});
