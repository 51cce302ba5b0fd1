import { attempt } from "../shared/starter/attempt.ts";
import { offerIntegrations } from "../shared/starter/open-integration.ts";
import { progressKey } from "../shared/starter/storage-keys.ts";

/** Ticks on the sheet for a kick-off call what the reader has answered in the checklist, and offers to print it. */
export function startKickOff(): void {
	const root = document.querySelector<HTMLElement>("[data-kick-off]");
	if (!root) return;
	const offer = root.querySelector<HTMLElement>(".kick-off-print");
	if (offer) offer.dataset.ready = "";
	offer?.querySelector("button")?.addEventListener("click", () => print());
	const process = root.dataset.kickOff ?? "";
	const integration = offerIntegrations(process);
	const stored = attempt(() => localStorage.getItem(progressKey(integration)));
	if (!stored) return;
	// Most readers have answered nothing yet.
	import("./answers.ts")
		.then(({ answersIn }) => tick(root, answersIn(stored, process)))
		// Without them the sheet is as it was printed: boxes to tick.
		.catch(() => {});
}

function tick(
	root: HTMLElement,
	answers: Readonly<Record<string, readonly string[]>>,
): void {
	for (const [question, options] of Object.entries(answers))
		for (const box of root.querySelectorAll<HTMLInputElement>(
			`[data-question="${CSS.escape(question)}"] input`,
		))
			box.checked = options.includes(box.value);
	const assumed = root.querySelector(".kick-off-assumed");
	if (assumed && Object.keys(answers).length > 0)
		assumed.textContent =
			"Ticked: your answers from the checklist, and what we assume where you have not answered.";
}
