import { type Process, tasksOf } from "@slipway/core/process";
import { detailOfAssumption } from "@slipway/core/timeline";
import { type Report, tallyOf } from "@slipway/rehearsal";
import type { Checklist } from "./checklist.ts";

/** The share of the mandatory cases that have passed, of all that there are, in per cent. */
export function shareRehearsed({ cases }: Pick<Report, "cases">): number {
	const own = cases.filter(
		({ requirement, is }) =>
			requirement === "mandatory" && is !== "not applicable",
	);
	return own.length === 0
		? 0
		: Math.round((100 * tallyOf(own).passed) / own.length);
}

/**
 * Offers the state of a rehearsal as the reader's own pass rate of each review on the timeline. Nothing is taken over
 * before the reader says so, and the figure is the reader's.
 */
export function offerPassRates(
	place: HTMLElement,
	checklist: Checklist,
	process: Process,
	report: Report,
): void {
	const share = shareRehearsed(report);
	const reviews = tasksOf(process).filter(({ task }) => task.review);
	place.hidden = share === 0 || reviews.length === 0;
	if (place.hidden) return;
	const fields = place.querySelector<HTMLElement>("[data-pass-rates]");
	fields?.replaceChildren(
		...reviews.map(({ id, task }) => {
			const line = document.createElement("p");
			line.className = "pass-rate";
			const field = document.createElement("label");
			field.className = "field";
			const name = document.createElement("span");
			name.className = "field-name";
			name.textContent = `Rounds of “${task.title}” that pass, in per cent`;
			const input = document.createElement("input");
			Object.assign(input, { type: "number", min: "1", max: "99" });
			input.value = String(Math.min(99, share));
			field.append(name, input);
			const button = document.createElement("button");
			button.type = "button";
			button.className = "button";
			button.textContent = "Use on the timeline";
			const said = document.createElement("span");
			said.setAttribute("role", "status");
			button.addEventListener("click", () => {
				if (!input.reportValidity() || input.value === "") return;
				checklist
					.plan()
					.then((plan) =>
						checklist.say(
							{
								detail: detailOfAssumption(`pass.${id}`),
								text: String(Number(input.value) / 100),
							},
							plan,
						),
					)
					.then(() => {
						said.textContent = `The timeline now assumes ${input.value} %, as your own figure.`;
					})
					.catch(() => {
						said.textContent = "The timeline could not be changed. Try again.";
					});
			});
			line.append(field, button, said);
			return line;
		}),
	);
}
