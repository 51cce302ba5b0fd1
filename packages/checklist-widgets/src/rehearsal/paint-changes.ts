import type { ChangedCase, KeptRun } from "./last-run.ts";

/** Says in a place what has changed since another run, each case with a link to it. */
export function paintChanges(
	place: HTMLElement | null,
	before: KeptRun | undefined,
	changed: readonly ChangedCase[],
): void {
	if (!place) return;
	if (!before) {
		place.replaceChildren();
		return;
	}
	const time = new Date(before.at).toLocaleString("en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
	});
	const head = document.createElement("p");
	head.textContent = `${changed.length === 0 ? "Nothing has changed" : "What has changed"} since the run of ${time} (${before.from})${changed.length === 0 ? "." : ":"}`;
	const list = document.createElement("ul");
	list.append(
		...changed.map(({ id, title, was, is }) => {
			const item = document.createElement("li");
			const link = document.createElement("a");
			link.href = `#case-${id}`;
			link.textContent = title;
			item.append(link, `: ${was} → ${is}`);
			return item;
		}),
	);
	place.replaceChildren(head, ...(changed.length > 0 ? [list] : []));
}
