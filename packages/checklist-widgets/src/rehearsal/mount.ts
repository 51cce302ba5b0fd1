import type { Process } from "@slipway/core/process";
import {
	loadScripts,
	markdownOf,
	type Report,
	reportOf,
	summaryOf,
} from "@slipway/rehearsal";
import { readJson } from "../shared/estimate/read-json.ts";
import { download } from "../shared/export/download.ts";
import type { StateValue } from "../shared/state/state-values.ts";
import { paintReport } from "./paint.ts";
import { fromExamples, fromFile, fromTab, type Seen } from "./traffics.ts";

/** Brings the rehearsal of a page to life: judges what this tab has sent, a file, or the examples. */
export async function mount(root: HTMLElement, base: string): Promise<void> {
	const { rehearsal: provider = "", apis = "" } = root.dataset;
	const ids = apis.split(" ");
	const [process, scripts] = await Promise.all([
		readJson<Process>(`${base}api/processes/${provider}.json`),
		loadScripts(provider),
	]);
	let report: Report | undefined;
	let judged: Seen | undefined;
	const status = root.querySelector<HTMLElement>("[data-summary]");
	const say = (text: string) => {
		if (status) status.textContent = text;
	};
	const judge = async (seen: Promise<Seen>) => {
		say("Judging…");
		try {
			judged = await seen;
			report = reportOf(process, scripts, judged.traffics);
			paintReport(root, report);
			say(`Judged by ${judged.from}. ${summaryOf(report)}`);
			for (const button of root.querySelectorAll("button"))
				button.disabled =
					"evidence" in button.dataset && judged.observed === undefined;
		} catch (error) {
			say((error as Error).message);
		}
	};
	const on = (selector: string, listener: (button: HTMLElement) => void) => {
		for (const button of root.querySelectorAll<HTMLElement>(selector))
			button.addEventListener("click", () => listener(button));
	};
	on("[data-from-tab]", () => void judge(fromTab(ids)));
	on("[data-from-examples]", () => void judge(fromExamples(ids, scripts)));
	on("[data-report]", () => {
		if (report)
			download(`${provider}-rehearsal.md`, markdownOf(report), "text/markdown");
	});
	on("[data-evidence]", () => {
		if (!report || !judged?.observed) return;
		const rehearsal = {
			...judged,
			process,
			scripts,
			report,
			observed: judged.observed,
			made: Date.now(),
		};
		// Whoever only looks at the cases fetches nothing of it.
		import("@slipway/rehearsal/evidence")
			.then(({ evidenceFile }) => evidenceFile(rehearsal))
			.then((html) => download(`${provider}-rehearsal.html`, html, "text/html"))
			.catch(() => say("The evidence could not be made. Try once more."));
	});
	const input = root.querySelector<HTMLInputElement>("[data-file]");
	const take = (file: File | null | undefined) => {
		if (file) void judge(fromFile(file, ids));
	};
	input?.addEventListener("change", () => {
		take(input.files?.[0]);
		// The same file can be chosen again after it was saved anew.
		input.value = "";
	});
	root.addEventListener("dragover", (event) => event.preventDefault());
	root.addEventListener("drop", (event) => {
		event.preventDefault();
		take(event.dataTransfer?.files[0]);
	});
	root.querySelector("[data-show]")?.addEventListener("change", (event) => {
		root.dataset.shown = (event.target as HTMLSelectElement)
			.value as StateValue<"data-shown">;
	});
	for (const control of root.querySelectorAll<
		HTMLButtonElement | HTMLInputElement | HTMLSelectElement
	>("[data-from-tab], [data-from-examples], [data-file], [data-show]"))
		control.disabled = false;
	const kept = await fromTab(ids);
	if (
		[...kept.traffics.values()].some(
			({ observations }) => observations.length > 0,
		)
	)
		await judge(Promise.resolve(kept));
}
