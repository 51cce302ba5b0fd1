import { type CaseReport, type Report, tallyOf } from "@slipway/rehearsal";
import { write } from "./paint.ts";

/** The cases of a page as a list to work through. */
export interface Worklist {
	/** Counts the cases as they stand now, by the reader's requests or by the examples, and shows those that are wanted. */
	update(
		report: Report | undefined,
		changed: ReadonlySet<string>,
		isDemonstration: boolean,
	): void;
}

/** Which cases are wanted. */
interface Wanted {
	readonly requirement: string;
	readonly state: string;
	readonly words: readonly string[];
}

/** Brings the filters, the search field and the arrow keys of a page to life. */
export function worklistOf(root: HTMLElement): Worklist {
	const control = <Kind extends HTMLElement>(selector: string) =>
		root.querySelector<Kind>(selector);
	const requirement = control<HTMLSelectElement>("[data-filter=requirement]");
	const state = control<HTMLSelectElement>("[data-filter=state]");
	const search = control<HTMLInputElement>("[data-filter=words]");
	const cases = [...root.querySelectorAll<HTMLElement>("[data-case]")];
	let changedNow: ReadonlySet<string> = new Set();

	const filter = () => {
		const wanted = {
			requirement: requirement?.value ?? "",
			state: state?.value ?? "",
			words: (search?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean),
		};
		let shown = 0;
		for (const each of cases) {
			each.hidden = !isWanted(each, wanted, changedNow);
			if (!each.hidden) shown++;
		}
		for (const list of root.querySelectorAll<HTMLElement>(".cases"))
			if (list.nextElementSibling instanceof HTMLElement)
				list.nextElementSibling.hidden =
					list.querySelector("[data-case]:not([hidden])") !== null;
		write(
			root,
			"[data-shown-words]",
			shown === cases.length ? "" : `${shown} of ${cases.length} cases shown.`,
		);
	};
	for (const each of [requirement, state])
		each?.addEventListener("change", filter);
	search?.addEventListener("input", filter);
	root.addEventListener("keydown", (event) => moveBetween(cases, event));

	return {
		update: (report, changed, isDemonstration) => {
			changedNow = changed;
			if (report) countIn(root, report, isDemonstration);
			filter();
		},
	};
}

function isWanted(
	place: HTMLElement,
	{ requirement, state, words }: Wanted,
	changed: ReadonlySet<string>,
): boolean {
	const { case: id = "", verdict = "open" } = place.dataset;
	const states = verdict === "begun" ? ["open", "begun"] : [verdict];
	const text = place.textContent.toLowerCase();
	return (
		(requirement === "" || place.dataset.requirement === requirement) &&
		(state === "" ||
			(state === "changed" ? changed.has(id) : states.includes(state))) &&
		words.every((word) => text.includes(word) || id.includes(word))
	);
}

/** “6 of 16 passed, 1 failed”, for each part of the page and for the whole. */
function countIn(
	root: ParentNode,
	{ cases }: Report,
	isDemonstration: boolean,
): void {
	for (const requirement of ["mandatory", "recommended", "optional"])
		write(
			root,
			`[data-tally="${requirement}"]`,
			tallyInWords(cases.filter((each) => each.requirement === requirement)),
		);
	const mandatory = cases.filter((each) => each.requirement === "mandatory");
	const { passed, failed, open } = tallyOf(mandatory);
	write(
		root,
		"[data-passed-words]",
		`${passed} of ${passed + failed + open} mandatory passed${isDemonstration ? " by the examples" : ""}`,
	);
	const bar = root.querySelector<HTMLProgressElement>("[data-passed-bar]");
	if (!bar) return;
	bar.max = Math.max(1, passed + failed + open);
	bar.value = passed;
}

function tallyInWords(cases: readonly CaseReport[]): string {
	const { passed, failed, open, others } = tallyOf(cases);
	const judged = passed + failed + open;
	const none = cases.filter(({ is }) => is === "not applicable").length;
	return [
		`${passed} of ${judged} passed`,
		failed > 0 && `${failed} failed`,
		open > 0 && `${open} open`,
		others > 0 && `${others} cannot be judged by traffic`,
		none > 0 && `${none} not for you`,
	]
		.filter(Boolean)
		.join(", ");
}

/** The arrow keys go from one case to the next that is shown, as in a list. */
function moveBetween(cases: readonly HTMLElement[], event: KeyboardEvent) {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const summaries = cases
		.filter((each) => !each.hidden)
		.map((each) => each.querySelector<HTMLElement>(".case-head"));
	const at = summaries.indexOf(event.target as HTMLElement);
	if (at < 0) return;
	const next = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		Home: 0,
		End: summaries.length - 1,
	}[event.key];
	if (next === undefined) return;
	event.preventDefault();
	summaries[next]?.focus();
}
