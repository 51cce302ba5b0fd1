import type { Scripts } from "@slipway/rehearsal";
import type { Seen } from "./traffics.ts";

/** The part of a page that tells what requests have touched. */
export interface CoverageFold {
	/** Tells it of other requests. */
	show(seen: Pick<Seen, "apis" | "traffics">): void;
}

/** Brings the coverage of a page to life; what paints it is fetched as it is opened. */
export function coverageIn(root: HTMLElement, scripts: Scripts): CoverageFold {
	const fold = root.querySelector<HTMLDetailsElement>("[data-coverage-fold]");
	const place = root.querySelector<HTMLElement>("[data-coverage]");
	const { apis = "" } = root.dataset;
	const addresses = (root.dataset.consoles ?? "").split(" ");
	const consolesByApi = new Map(
		apis.split(" ").map((api, at) => [api, addresses[at] ?? ""]),
	);
	let now: Pick<Seen, "apis" | "traffics"> | undefined;
	const paint = () => {
		if (!fold?.open || !place || !now) return;
		const seen = now;
		import("./coverage.ts")
			.then(({ paintCoverage }) =>
				paintCoverage(place, { ...seen, scripts, consoles: consolesByApi }),
			)
			.catch(() => {
				place.textContent =
					"The coverage could not be fetched. Close this and open it once more.";
			});
	};
	fold?.addEventListener("toggle", paint);
	return {
		show: (seen) => {
			now = seen;
			paint();
		},
	};
}
