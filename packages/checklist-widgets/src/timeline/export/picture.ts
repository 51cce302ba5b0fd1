const kept = [
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"font-family",
	"font-size",
	"font-weight",
	"opacity",
] as const;
const space = "http://www.w3.org/2000/svg";

/**
 * A chart as a file of its own: every colour and face that the style sheet gives is written into it, and the page's paper
 * lies behind it.
 */
export function svgText(chart: SVGSVGElement): string {
	const copy = chart.cloneNode(true) as SVGSVGElement;
	const originals = chart.querySelectorAll("*");
	copy.querySelectorAll("*").forEach((element, index) => {
		const original = originals[index];
		if (!original || element.tagName === "title") return;
		const style = getComputedStyle(original);
		element.setAttribute(
			"style",
			kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"),
		);
		element.removeAttribute("class");
	});
	const { width, height } = chart.viewBox.baseVal;
	const paper = document.createElementNS(space, "rect");
	paper.setAttribute("width", String(width));
	paper.setAttribute("height", String(height));
	paper.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
	const title = document.createElementNS(space, "title");
	title.textContent = chart.getAttribute("aria-label");
	copy.prepend(title, paper);
	copy.removeAttribute("class");
	copy.removeAttribute("data-export");
	copy.setAttribute("xmlns", space);
	copy.setAttribute("width", String(width));
	copy.setAttribute("height", String(height));
	return new XMLSerializer().serializeToString(copy);
}

/** The same as a picture of twice the size. Rejects where the browser cannot draw it. */
export async function pngOf(chart: SVGSVGElement): Promise<Blob> {
	const { width, height } = chart.viewBox.baseVal;
	const address = URL.createObjectURL(
		new Blob([svgText(chart)], { type: "image/svg+xml" }),
	);
	try {
		const picture = new Image();
		picture.src = address;
		await picture.decode();
		const canvas = document.createElement("canvas");
		canvas.width = width * 2;
		canvas.height = height * 2;
		canvas
			.getContext("2d")
			?.drawImage(picture, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error("No picture."))),
				"image/png",
			),
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
