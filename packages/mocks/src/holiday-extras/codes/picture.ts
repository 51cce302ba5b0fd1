import { barsOf } from "./bars.ts";
import { squaresOf } from "./squares.ts";

const quiet = 10;
const height = 50;

interface Picture {
	readonly width: number;
	readonly height: number;
	/** Dark rectangles as a path. */
	readonly path: string;
}

/** A Code 128 of a text as SVG, turned by an angle that is a multiple of 90. */
export function barcodeOf(text: string, angle: number): string {
	const bars = barsOf(text);
	const path = bars
		.map((dark, at) => (dark ? `M${quiet + at} ${quiet}h1v${height}h-1z` : ""))
		.join("");
	return written(
		{ width: bars.length + 2 * quiet, height: height + 2 * quiet, path },
		angle,
	);
}

/** A QR code of a text as SVG, turned by an angle that is a multiple of 90. */
export function qrcodeOf(text: string, angle: number): string {
	const rows = squaresOf(text);
	const margin = 4;
	const path = rows
		.flatMap((row, down) =>
			row.map((dark, along) =>
				dark ? `M${margin + along} ${margin + down}h1v1h-1z` : "",
			),
		)
		.join("");
	const width = rows.length + 2 * margin;
	return written({ width, height: width, path }, angle);
}

function written({ width, height, path }: Picture, angle: number): string {
	const lying = angle % 180 === 0;
	const [across, down] = lying ? [width, height] : [height, width];
	const turn = `translate(${across / 2} ${down / 2}) rotate(${angle}) translate(${-width / 2} ${-height / 2})`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path transform="${turn}" d="${path}"/></svg>`;
}
