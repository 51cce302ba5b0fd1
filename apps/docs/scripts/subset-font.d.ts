declare module "subset-font" {
	/** Cuts a font to the glyphs of a text; axes are pinned to a number or limited to a range. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: "woff2";
			variationAxes?: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Buffer>;
}
