import {
	type Finding,
	isReady,
	preFlightsOf,
} from "@slipway/rehearsal/pre-flight";
import type { Seen } from "./traffics.ts";

/** What a pre-flight looks at, in words. */
const checkWords: Readonly<Record<Finding["check"], string>> = {
	address: /* said */ "address",
	credentials: /* said */ "credentials",
	headers: /* said */ "headers",
	"content type": /* said */ "content type",
	clock: /* said */ "clock",
	callbacks: /* said */ "callbacks",
};

/**
 * Shows in a place what would spoil every case, each with its own fix, opened where there is anything.
 */
export function paintPreFlight(
	place: HTMLDetailsElement,
	{ apis, traffics, observed }: Seen,
): void {
	const isSimulation = observed?.in === "a simulation";
	const all = preFlightsOf({
		apis,
		traffics,
		addressOf: ({ realAddress }) =>
			isSimulation ? "the sandbox’s address" : realAddress,
		isSimulation,
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
					`${mark} ${all.length > 1 ? `${title}, ` : ""}${checkWords[check]}: ${says}`,
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
