import { isReady, preFlightOf } from "@slipway/rehearsal/pre-flight";
import type { Seen } from "./traffics.ts";

/**
 * Shows in a place what would spoil every case, each with its own fix, opened where there is anything. Nothing for APIs to
 * which nothing was sent, as many integrations use one of several.
 */
export function paintPreFlight(
	place: HTMLDetailsElement,
	{ apis, traffics, observed }: Seen,
): void {
	const all = apis.flatMap((api) => {
		const traffic = traffics.get(api.id);
		return traffic && traffic.observations.length > 0
			? [
					preFlightOf(api, traffic, {
						address:
							observed?.in === "a simulation"
								? "the sandbox’s address"
								: api.realAddress,
						isSimulation: observed?.in === "a simulation",
					}),
				]
			: [];
	});
	place.hidden = all.length === 0;
	place.open = !isReady(all);
	const list = document.createElement("ul");
	list.className = "pre-flight";
	list.append(
		...all.flatMap(({ title, findings }) =>
			findings.map(({ is, check, says, fix }) => {
				const item = document.createElement("li");
				item.dataset.outcome = is === "bad" ? "failed" : "good";
				item.toggleAttribute("data-seen", is !== "open");
				const mark = { good: "✓", bad: "✗", open: "·" }[is];
				item.textContent = [
					`${mark} ${all.length > 1 ? `${title}, ` : ""}${check}: ${says}`,
					fix && `${is === "bad" ? "Fix" : "Next"}: ${fix}`,
				]
					.filter(Boolean)
					.join(" ");
				return item;
			}),
		),
	);
	const words = place.querySelector("summary");
	if (words)
		words.textContent = isReady(all)
			? "Pre-flight: nothing stands in the way"
			: "Pre-flight: fix this first";
	place.querySelector("ul")?.remove();
	place.append(list);
}
