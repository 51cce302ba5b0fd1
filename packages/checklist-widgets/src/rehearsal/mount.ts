import type { Process } from "@slipway/core/process";
import { counted } from "@slipway/core/words";
import {
	attested,
	loadScripts,
	type Report,
	reportOf,
	summaryOf,
} from "@slipway/rehearsal";
import { readJson } from "../shared/estimate/read-json.ts";
import { openIntegration } from "../shared/starter/open-integration.ts";
import { attestingIn } from "./attestations.ts";
import { checklistOf } from "./checklist.ts";
import { coverageIn } from "./coverage-fold.ts";
import { examIn } from "./exam.ts";
import {
	changedSince,
	keepRuns,
	keptRuns,
	runOf,
	withRun,
} from "./last-run.ts";
import { liveIn } from "./live.ts";
import { handOut } from "./outputs.ts";
import { paintReport, write } from "./paint.ts";
import { paintChanges } from "./paint-changes.ts";
import { paintPreFlight } from "./paint-pre-flight.ts";
import {
	keepRound,
	keptRound,
	reportInRound,
	roundOf,
	trafficsSince,
} from "./round.ts";
import { fromExamples, fromFile, fromTab, type Seen } from "./traffics.ts";
import { worklistOf } from "./worklist.ts";

/** Brings the rehearsal of a page to life: judges what this tab has sent, a file, or the examples. */
export async function mount(root: HTMLElement, base: string): Promise<void> {
	const { rehearsal: provider = "", apis = "" } = root.dataset;
	const ids = apis.split(" ");
	const [process, scripts] = await Promise.all([
		readJson<Process>(`${base}api/processes/${provider}.json`),
		loadScripts(provider),
	]);
	const integration = openIntegration(provider);
	const checklist = checklistOf(integration, base);
	const worklist = worklistOf(root);
	const coverage = coverageIn(root, scripts);
	let round = keptRound(integration);
	let report: Report | undefined;
	let judged: Seen | undefined;
	const say = (text: string) => write(root, "[data-summary]", text);

	const attesting = attestingIn(root, integration, () => {
		if (judged) void judge(Promise.resolve(judged));
	});
	const reportFor = async (seen: Seen, make = reportOf): Promise<Report> => {
		// Without the checklist's plan every case counts, which takes nothing from anybody.
		const answers = await checklist.answers().catch(() => undefined);
		const all = make(process, scripts, seen.traffics, answers);
		if (!round || !seen.observed) return all;
		const since = trafficsSince(round, seen.traffics);
		return reportInRound(round, make(process, scripts, since, answers));
	};
	const judge = async (coming: Promise<Seen>) => {
		say("Judging…");
		try {
			const seen = await coming;
			const next = attested(await reportFor(seen), attesting.get());
			const { traffics } = seen;
			const isDemonstration = seen.observed === undefined;
			judged = seen;
			report = next;
			paintReport(root, next, { traffics, isDemonstration });
			const before = isDemonstration ? undefined : remember(next, seen.from);
			const changed = changedSince(before, next);
			paintChanges(root.querySelector("[data-changes]"), before, changed);
			worklist.update(
				next,
				new Set(changed.map(({ id }) => id)),
				isDemonstration,
			);
			coverage.show(seen);
			const flight = root.querySelector<HTMLDetailsElement>("[data-flight]");
			if (flight) paintPreFlight(flight, seen);
			if (!isDemonstration) void offer(next, seen.from);
			say(
				[
					`Judged by ${seen.from}.`,
					round &&
						!isDemonstration &&
						`Of ${counted(round.again.length, "case")} only what was sent since you started again counts.`,
					summaryOf(next),
				]
					.filter(Boolean)
					.join(" "),
			);
			enable();
		} catch (error) {
			say((error as Error).message);
		}
	};
	const remember = (next: Report, from: string) => {
		const runs = withRun(keptRuns(integration), runOf(next, from, Date.now()));
		keepRuns(integration, runs);
		return runs.before;
	};
	/** Offers what the run shows to the checklist and the timeline. */
	const offer = async (next: Report, from: string) => {
		const ticks = root.querySelector<HTMLElement>("[data-ticks]");
		const rates = root.querySelector<HTMLElement>("[data-rates]");
		try {
			const { offerPassRates, offerTicks } = await import("./offers.ts");
			const answers = await checklist.answers();
			await checklist.plan();
			// Another run may have been judged meanwhile.
			if (report !== next) return;
			if (rates) offerPassRates(rates, checklist, process, next);
			if (ticks)
				await offerTicks(ticks, checklist, {
					process,
					report: next,
					answers,
					from,
				});
		} catch {
			if (ticks)
				ticks.textContent =
					"Ticks for your checklist could not be fetched. Judge once more to try again.";
		}
	};
	const enable = () => {
		const failed = report?.cases.filter(({ is }) => is === "failed") ?? [];
		const isTheirs = judged?.observed !== undefined;
		const needs: readonly (readonly [string, boolean])[] = [
			["[data-evidence]", isTheirs],
			["[data-again]", isTheirs && failed.length > 0],
			["[data-whole]", round !== undefined],
			["[data-report]", report !== undefined],
		];
		for (const button of root.querySelectorAll("button"))
			button.disabled = needs.some(
				([selector, isMet]) => !isMet && button.matches(selector),
			);
	};
	/** For these cases only what this tab sends from now on counts. */
	const startAgain = async (cases: readonly string[]) => {
		const seen = judged?.observed ? judged : await fromTab(ids);
		round = roundOf(cases, report ?? (await reportFor(seen)), seen.traffics);
		keepRound(integration, round);
		await judge(fromTab(ids));
	};
	const live = liveIn(root, ids, {
		judge: (seen) => judge(Promise.resolve(seen)),
		say,
	});
	examIn(root, {
		ids,
		scripts,
		integration,
		say,
		begin: async () => {
			live.stop();
			judged = report = undefined;
			await startAgain(
				Object.entries(scripts).flatMap(([id, rehearsed]) =>
					"needs" in rehearsed ? [] : [id],
				),
			);
		},
	});

	root.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		if (!button) return;
		const id = button.closest<HTMLElement>("[data-case]")?.dataset.case;
		if (
			button.matches(
				"[data-from-tab], [data-from-examples], [data-again], [data-whole]",
			)
		)
			live.stop();
		if (button.matches("[data-from-tab]")) void judge(fromTab(ids));
		else if (button.matches("[data-from-examples]"))
			void judge(fromExamples(ids, scripts));
		else if (button.matches("[data-again]"))
			void startAgain(
				(report?.cases ?? []).flatMap((each) =>
					each.is === "failed" ? [each.id] : [],
				),
			);
		else if (button.matches("[data-whole]")) {
			round = undefined;
			keepRound(integration, round);
			void judge(fromTab(ids));
		} else if (button.matches("[data-play-case]") && id) void showExample(id);
		else if (report && judged) {
			const seen = judged;
			const reportBy = async (make: typeof reportOf) =>
				attested(await reportFor(seen, make), attesting.get());
			handOut(button, { process, scripts, report, judged, reportBy }, say);
		}
	});
	/** Paints one case as its examples play it; the others stay as they are. */
	const showExample = async (id: string) => {
		const { traffics } = await fromExamples(ids, scripts, id);
		const { cases } = reportOf(process, scripts, traffics);
		paintReport(
			root,
			{ cases: cases.filter((each) => each.id === id) },
			{ traffics, isDemonstration: true },
		);
	};
	const input = root.querySelector<HTMLInputElement>("[data-file]");
	const take = (file: File | null | undefined) => {
		if (!file) return;
		live.stop();
		void judge(fromFile(file, ids));
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
	for (const control of root.querySelectorAll<
		HTMLInputElement | HTMLSelectElement
	>("[data-file], [data-filter]"))
		control.disabled = false;
	enable();
	worklist.update(undefined, new Set(), false);
	const kept = await fromTab(ids);
	if (
		[...kept.traffics.values()].some(
			({ observations }) => observations.length > 0,
		)
	)
		await judge(Promise.resolve(kept));
	// A page that comes back from the console shows what was sent there meanwhile.
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) void judge(fromTab(ids));
	});
}
