import { copyText } from "../shared/export/copy-text.ts";
import { type Choice, choiceOf, fragmentOf } from "./choice.ts";
import { csvOf } from "./csv.ts";

/** Lets readers choose what the comparison shows. What they choose is in the address. */
export function startCompare(): void {
	const root = document.querySelector<HTMLElement>("[data-compare]");
	const form = root?.querySelector("form");
	if (!root || !form) return;
	const values = (name: string, only = "") =>
		[...form.querySelectorAll<HTMLInputElement>(`[name=${name}]${only}`)].map(
			({ value }) => value,
		);
	const select = form.querySelector("select") as HTMLSelectElement;
	const all: Choice = {
		providers: values("providers"),
		rows: values("rows"),
		order: "",
	};

	function say(text: string): void {
		const status = form?.querySelector("[role=status]");
		if (status) status.textContent = text;
	}

	function fromAddress(): void {
		const choice = choiceOf(location.hash, all);
		for (const list of ["providers", "rows"] as const)
			for (const box of form?.querySelectorAll<HTMLInputElement>(
				`[name=${list}]`,
			) ?? [])
				box.checked = choice[list].includes(box.value);
		select.value = choice.order;
		show(root as HTMLElement, choice, all);
	}

	form.addEventListener("change", () => {
		const choice = choiceOf(
			fragmentOf(
				{
					providers: values("providers", ":checked"),
					rows: values("rows", ":checked"),
					order: select.value,
				},
				all,
			),
			all,
		);
		const fragment = fragmentOf(choice, all);
		history.replaceState(
			null,
			"",
			fragment ? `#${fragment}` : location.pathname,
		);
		show(root, choice, all);
		say("");
	});
	form.addEventListener("reset", () => {
		history.replaceState(null, "", location.pathname);
		// After the fields have been reset
		setTimeout(fromAddress);
	});
	form.addEventListener("submit", (event) => event.preventDefault());
	const does: Record<string, () => unknown> = {
		link: async () =>
			say(
				(await copyText(location.href))
					? "Link copied."
					: "Copying is not allowed here. Copy the address of the page instead.",
			),
		csv: async () => {
			// Beside what islands need, which most readers of this page never do
			const { download } = await import("../shared/export/download.ts");
			download("compare.csv", csvOf(shownRows(root)), "text/csv");
		},
		print: () => print(),
	};
	for (const button of form.querySelectorAll<HTMLElement>("[data-does]"))
		button.addEventListener("click", () => does[button.dataset.does ?? ""]?.());
	// They held the columns while cells arrived. Columns that come and go cost a choice half as much again.
	for (const columns of root.querySelectorAll("colgroup")) columns.remove();
	addEventListener("hashchange", fromAddress);
	fromAddress();
}

function show(root: HTMLElement, choice: Choice, all: Choice): void {
	const values = new Map(
		[
			...root.querySelectorAll<HTMLElement>(`[data-row="${choice.order}"] td`),
		].map(({ dataset }) => [
			dataset.provider,
			Number(dataset.value ?? Number.POSITIVE_INFINITY),
		]),
	);
	const figureOf = (id: string) => values.get(id) ?? 0;
	const ordered = choice.order
		? all.providers.toSorted((one, other) => figureOf(one) - figureOf(other))
		: all.providers;
	for (const row of root.querySelectorAll("tr")) {
		const cells = [...row.querySelectorAll<HTMLElement>("[data-provider]")];
		for (const cell of cells)
			cell.hidden = !choice.providers.includes(cell.dataset.provider ?? "");
		const placed = cells.toSorted(
			(one, other) =>
				ordered.indexOf(one.dataset.provider ?? "") -
				ordered.indexOf(other.dataset.provider ?? ""),
		);
		// Whatever is put anywhere is laid out again, in the same place too.
		if (placed.some((cell, at) => cell !== cells[at])) row.append(...placed);
		const { row: id } = row.dataset;
		row.hidden = id !== undefined && !choice.rows.includes(id);
	}
	root.style.setProperty("--providers", `${choice.providers.length}`);
	for (const group of root.querySelectorAll<HTMLElement>(".compare-group"))
		group.hidden = !group.querySelector("[data-row]:not([hidden])");
}

/** What is shown, as rows of texts: one head, then every row with its group before it. */
function shownRows(root: HTMLElement): readonly (readonly string[])[] {
	const cellsOf = (row: Element) =>
		[...row.children]
			.filter((cell) => !(cell as HTMLElement).hidden)
			.map(
				(cell) =>
					[...cell.querySelectorAll("li")].map(textOf).join("; ") ||
					textOf(cell),
			);
	const groups = [
		...root.querySelectorAll<HTMLElement>(".compare-group:not([hidden])"),
	];
	const head = groups[0]?.querySelector("thead tr");
	return [
		["Phase", ...(head ? cellsOf(head) : [])],
		...groups.flatMap((group) =>
			[...group.querySelectorAll("[data-row]:not([hidden])")].map((row) => [
				textOf(group.querySelector("h2")),
				...cellsOf(row),
			]),
		),
	];
}

const textOf = (part: Element | null) =>
	(part?.textContent ?? "").replace(/\s+/g, " ").trim();
