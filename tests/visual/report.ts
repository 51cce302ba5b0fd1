import { fileOf, type View } from "./pictures.ts";

/** A view with what became of it: whether either side lacks it, or the share of its pixels that differ. */
export interface Compared {
	readonly view: View;
	readonly is: "same" | "different" | "new" | "gone";
	/** In percent, where both are there. */
	readonly percent?: number;
}

/** What the comparison found, in one line. */
export function summaryOf(all: readonly Compared[], against: string): string {
	const count = (is: Compared["is"]) =>
		all.filter((each) => each.is === is).length;
	return `${all.length} views against ${against}: ${count("same")} the same, ${count("different")} different, ${count("new")} new, ${count("gone")} gone`;
}

/** A page that shows every view that is not the same: before, after, and what differs. Pictures stand in folders beside it. */
export function reportOf(all: readonly Compared[], against: string): string {
	const changed = all
		.filter(({ is }) => is !== "same")
		.toSorted((one, other) => (other.percent ?? 100) - (one.percent ?? 100));
	const picture = (folder: string, view: View) =>
		`<figure><figcaption>${folder}</figcaption><a href="${folder}/${fileOf(view)}"><img loading="lazy" alt="${fileOf(view)}, ${folder}" src="${folder}/${fileOf(view)}"></a></figure>`;
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Views that differ</title>
<style>
	body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark }
	section > div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start }
	figure { margin: 0 } img { inline-size: 100%; border: 1px solid GrayText }
</style>
<h1>Views that differ</h1>
<p>${summaryOf(all, against)}.</p>
${changed
	.map(
		({ view, is, percent }) => `<section>
<h2>${view.type}, ${view.width} px, ${view.theme}: ${percent === undefined ? is : `${percent} % of the pixels`}</h2>
<div>${[
			is === "new" ? "" : picture("before", view),
			is === "gone" ? "" : picture("after", view),
			is === "different" ? picture("difference", view) : "",
		].join("")}</div>
</section>`,
	)
	.join("\n")}
</html>
`;
}
