// Cuts the site's fonts to what it sets: `node scripts/subset-fonts.ts` writes src/fonts/*.woff2.
// Run it after an update of a @fontsource package; the results are committed, so a build needs none of this.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subset from "subset-font";

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) =>
		String.fromCodePoint(from + index),
	).join("");

/** Basic Latin, Latin-1, and the punctuation and signs that the pages print. */
const glyphs =
	range(0x20, 0x7e) +
	range(0xa0, 0xff) +
	"ŒœŠšŽžŸıƒ–—‘’‚“”„†‡•…‰′″‹›€™←↑→↓−≈≠≤≥×✓";

const cuts = [
	// Semi-condensed, the width of timetables and name plates
	["archivo", "archivo-latin-standard-normal", { wdth: 88, wght: [400, 800] }],
	[
		"literata",
		"literata-latin-standard-normal",
		{ opsz: 14, wght: [400, 700] },
	],
	[
		"literata-italic",
		"literata-latin-standard-italic",
		{ opsz: 14, wght: [400, 700] },
	],
	["sometype-mono", "sometype-mono-latin-wght-normal", { wght: [400, 700] }],
] as const;

for (const [name, file, axes] of cuts) {
	const family = name.replace("-italic", "");
	const source = fileURLToPath(
		import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`),
	);
	const variationAxes = Object.fromEntries(
		Object.entries(axes).map(([axis, value]) => [
			axis,
			typeof value === "number" ? value : { min: value[0], max: value[1] },
		]),
	);
	const cut = await subset(await readFile(source), glyphs, {
		targetFormat: "woff2",
		variationAxes,
	});
	const target = fileURLToPath(
		new URL(`../src/fonts/${name}.woff2`, import.meta.url),
	);
	await writeFile(target, cut);
	console.log(`${name}.woff2: ${cut.length} bytes`);
}
