import type { CaseReport, Report, Traffic } from "@slipway/rehearsal";
import type { StateValue } from "../shared/state/state-values.ts";
import { verdictWords } from "../shared/state/verdict-words.ts";
import { showExchange } from "./exchange.ts";

const verdicts: Readonly<Record<CaseReport["is"], StateValue<"data-verdict">>> =
	{
		passed: "passed",
		failed: "failed",
		"in progress": "begun",
		"not started": "open",
		"needs a person": "others",
		"needs the provider": "others",
		"not applicable": "none",
	};

/** What is painted beside the verdicts themselves. */
export interface Painted {
	/** By the id of the mock. */
	readonly traffics: ReadonlyMap<string, Traffic>;
	/** The examples were played, which says nothing about the reader's integration. */
	readonly isDemonstration: boolean;
}

/** Shows in the page as it was served how each case stands. */
export function paintReport(
	root: ParentNode,
	{ cases }: Pick<Report, "cases">,
	painted: Painted,
): void {
	for (const each of cases) {
		const place = root.querySelector<HTMLElement>(`[data-case="${each.id}"]`);
		if (place) paintCase(place, each, painted);
	}
}

function paintCase(
	place: HTMLElement,
	{ is, api = "", because, instead, message, steps, attested }: CaseReport,
	{ traffics, isDemonstration }: Painted,
): void {
	place.dataset.verdict = verdicts[is];
	write(
		place,
		"[data-verdict-words]",
		is === "passed" && isDemonstration
			? "passed by the examples"
			: attested
				? `${verdictWords[is]}, attested by you`
				: verdictWords[is],
	);
	write(
		place,
		"[data-because]",
		is === "needs a person" || is === "needs the provider"
			? ""
			: [because, instead && `Instead: ${instead}`].filter(Boolean).join(" "),
	);
	const seenIn = (at: Parameters<typeof showExchange>[1]["message"]) => ({
		message: at,
		traffic: traffics.get(api),
	});
	const broken = place.querySelector<HTMLElement>("[data-broken]");
	if (broken)
		showExchange(broken, seenIn(is === "failed" ? message : undefined));
	for (const list of place.querySelectorAll<HTMLElement>("[data-apis]"))
		for (const [at, item] of [...list.children].entries()) {
			const step = list.dataset.apis === api ? steps[at] : undefined;
			item.toggleAttribute("data-seen", step?.seen !== undefined);
			const seen = item.querySelector<HTMLElement>("[data-seen-in]");
			if (seen) showExchange(seen, seenIn(step?.message));
		}
}

/** Writes a text in the first place of a kind. */
export function write(place: ParentNode, selector: string, text: string): void {
	const found = place.querySelector(selector);
	if (found) found.textContent = text;
}
