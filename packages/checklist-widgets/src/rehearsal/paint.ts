import type { CaseReport, Report } from "@slipway/rehearsal";
import type { StateValue } from "../shared/state/state-values.ts";

const verdicts: Readonly<Record<CaseReport["is"], StateValue<"data-verdict">>> =
	{
		passed: "passed",
		failed: "failed",
		"in progress": "begun",
		"not started": "open",
		"needs a person": "others",
		"needs the provider": "others",
		"not applicable": "open",
	};

/** Shows in the page as it was served how each case stands. */
export function paintReport(root: ParentNode, { cases }: Report): void {
	for (const each of cases) {
		const place = root.querySelector<HTMLElement>(`[data-case="${each.id}"]`);
		if (place) paintCase(place, each);
	}
}

function paintCase(
	place: HTMLElement,
	{ is, api, because, instead, steps }: CaseReport,
): void {
	place.dataset.verdict = verdicts[is];
	write(place, "[data-verdict-words]", is);
	write(
		place,
		"[data-because]",
		is === "needs a person" || is === "needs the provider"
			? ""
			: [because, instead && `Instead: ${instead}`].filter(Boolean).join(" "),
	);
	for (const list of place.querySelectorAll<HTMLElement>("[data-apis]"))
		for (const [at, item] of [...list.children].entries()) {
			const seen = list.dataset.apis === api ? steps[at]?.seen : undefined;
			item.toggleAttribute("data-seen", seen !== undefined);
			write(item, "[data-seen-in]", seen ?? "");
		}
}

function write(place: ParentNode, selector: string, text: string): void {
	const found = place.querySelector(selector);
	if (found) found.textContent = text;
}
