import { noTraffic, type Scripts, type Traffic } from "@slipway/rehearsal";
import {
	type ApiCoverage,
	coverageOf,
	coverageSummary,
	nextInWords,
	type OperationCoverage,
} from "@slipway/rehearsal/coverage";
import type { MockApi } from "@slipway/sandbox/engine";
import type { StateValue } from "../shared/state/state-values.ts";

/** What is needed to tell what the requests have touched. */
interface Touched {
	readonly apis: readonly MockApi[];
	readonly traffics: ReadonlyMap<string, Traffic>;
	readonly scripts: Scripts;
	/** The address of each API's console, by the id of its mock. */
	readonly consoles: ReadonlyMap<string, string>;
}

/** Shows in a place what of each API the requests have touched, and what to try next. */
export function paintCoverage(
	place: HTMLElement,
	{ apis, traffics, scripts, consoles }: Touched,
): void {
	place.replaceChildren(
		...apis.flatMap((api) => {
			const coverage = coverageOf(
				api,
				traffics.get(api.id) ?? noTraffic,
				scripts,
			);
			return [
				element("p", coverageSummary(coverage)),
				tableOf(coverage, api, consoles.get(api.id) ?? ""),
				...callsOf(coverage),
			];
		}),
	);
}

function tableOf(
	{ title, operations }: ApiCoverage,
	api: MockApi,
	console: string,
): HTMLElement {
	const table = element("table");
	table.className = "coverage";
	table.append(
		element("caption", `What your requests have touched: ${title}`),
		row("th", "Operation", "Sent", "Answers seen", "Optional fields", "Next"),
		...operations.map((operation) => {
			const line = row(
				"td",
				operation.title,
				String(operation.seen),
				answersOf(operation),
				fieldsOf(operation),
				nextOf(operation, api, console),
			);
			line.dataset.heat = heatOf(operation);
			const [head] = line.children;
			const name = element("th", operation.title);
			name.setAttribute("scope", "row");
			head?.replaceWith(name);
			return line;
		}),
	);
	const scroll = element("div");
	scroll.className = "coverage-scroll";
	scroll.tabIndex = 0;
	scroll.setAttribute("role", "region");
	scroll.setAttribute("aria-label", `Coverage: ${title}`);
	scroll.append(table);
	return scroll;
}

/** How much of an operation was touched: itself, its answers and what a request may leave out. */
export function heatOf({
	seen,
	answers,
	optional,
}: OperationCoverage): StateValue<"data-heat"> {
	if (seen === 0) return "none";
	const parts = [...answers, ...optional];
	const touched = parts.filter((part) => part.seen > 0).length;
	if (touched === parts.length) return "all";
	return touched * 2 >= parts.length ? "most" : "some";
}

function answersOf({ answers }: OperationCoverage): HTMLElement {
	const list = element("span");
	for (const [at, { status, says, seen }] of answers.entries()) {
		const each = element("span", `${seen > 0 ? "✓ " : ""}${status}`);
		each.className = "coverage-answer";
		each.title = says;
		each.toggleAttribute("data-seen", seen > 0);
		if (seen > 0) each.append(hidden(" seen"));
		list.append(...(at > 0 ? [" "] : []), each);
	}
	return list;
}

function fieldsOf({ optional }: OperationCoverage): HTMLElement {
	const unsent = optional.filter(({ seen }) => seen === 0);
	const words = `${optional.length - unsent.length} of ${optional.length}`;
	if (unsent.length === 0)
		return element("span", optional.length === 0 ? "none" : words);
	const fold = element("details");
	fold.className = "fold";
	fold.append(
		element("summary", words),
		element(
			"p",
			`Not sent yet: ${unsent.map(({ place }) => place).join(", ")}`,
		),
	);
	return fold;
}

/** What to try next, as a link to the console with the request filled in. */
function nextOf(
	operation: OperationCoverage,
	{ operations }: MockApi,
	console: string,
): HTMLElement {
	const words = nextInWords(operation);
	if (words === undefined) return element("span", "Everything was touched.");
	const missing = operation.answers.find(
		({ seen, status }) => seen === 0 && status >= 400,
	);
	const example = operations
		.find(({ id }) => id === operation.id)
		?.examples.findIndex(
			({ status }) =>
				operation.next === "an error" && status === missing?.status,
		);
	const link = element("a", words) as HTMLAnchorElement;
	link.href = `${console}#try=${operation.id}.${Math.max(0, example ?? 0)}`;
	return link;
}

function callsOf({ calls }: ApiCoverage): readonly HTMLElement[] {
	if (calls.length === 0) return [];
	return [
		element(
			"p",
			`Calls to you: ${calls.map(({ event, seen }) => `${event} ${seen > 0 ? `✓ ${seen}` : "not seen yet"}`).join("; ")}.`,
		),
	];
}

function row(
	cell: "td" | "th",
	...texts: readonly (string | HTMLElement)[]
): HTMLElement {
	const line = element("tr");
	line.append(
		...texts.map((text) => {
			const each = element(cell);
			if (cell === "th") each.setAttribute("scope", "col");
			each.append(text);
			return each;
		}),
	);
	return line;
}

function hidden(text: string): HTMLElement {
	const part = element("span", text);
	part.className = "sr-only";
	return part;
}

function element(name: string, text = ""): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
