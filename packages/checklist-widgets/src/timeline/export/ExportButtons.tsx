import { useState } from "react";
import { download } from "../../shared/export/download.ts";

/** Takes the chart of a section away as a file. */
export function ExportButtons({
	chart,
	name,
}: {
	/** The `data-export` of the chart. */
	readonly chart: "chance" | "calendar";
	/** The name of the file, without its ending. */
	readonly name: string;
}) {
	const [said, setSaid] = useState("");
	const save = async (kind: "svg" | "png") => {
		const svg = document.querySelector<SVGSVGElement>(
			`svg[data-export="${chart}"]`,
		);
		if (!svg) return;
		try {
			const picture = await import("./picture.ts");
			if (kind === "svg")
				download(`${name}.svg`, picture.svgText(svg), "image/svg+xml");
			else download(`${name}.png`, await picture.pngOf(svg), "image/png");
			setSaid("");
		} catch {
			setSaid("This browser cannot draw the picture; take the other form.");
		}
	};
	return (
		<p className="buttons">
			<button type="button" onClick={() => save("svg")}>
				Save as SVG
			</button>
			<button type="button" onClick={() => save("png")}>
				Save as PNG
			</button>
			<span role="status" className="quiet">
				{said}
			</span>
		</p>
	);
}
