import {
	bundleOf,
	namesPeople,
	type Plan,
	type StatusEntry,
	statusMail,
	statusMarkdown,
	tasksInView,
	thereAt,
	withoutPeople,
} from "@slipway/core/checklist";
import { useState } from "react";
import { download } from "../../shared/export/download.ts";
import { useCopy } from "../../shared/export/use-copy.ts";
import { dayOf } from "../../shared/progress/day-of.ts";
import { progressStore } from "../../shared/progress/store.ts";
import type { StoredIntegration } from "../../shared/starter/stored-integrations.ts";

const weekLength = 7 * 24 * 3600 * 1000;

/** What is done with all integrations at once: the week as a text, and one file to hand over. */
export function Together({
	integrations,
	plans,
	home,
	nameOf,
}: {
	readonly integrations: readonly StoredIntegration[];
	readonly plans: ReadonlyMap<string, Plan>;
	/** The address of the site. */
	readonly home: string;
	readonly nameOf: (integration: StoredIntegration) => string;
}) {
	const { said, copy } = useCopy("select the text");
	const [text, setText] = useState<string>();
	const [whole, setWhole] = useState(false);
	const [calendar, setCalendar] = useState("");
	const saveCalendar = async () => {
		setCalendar("Working it out…");
		try {
			const { saveCalendar } = await import("./live/save-calendar.ts");
			await saveCalendar(
				known.flatMap((each) => {
					const plan = plans.get(each.process);
					return plan ? [{ id: each.id, title: nameOf(each), plan }] : [];
				}),
				home,
			);
			setCalendar("Saved.");
		} catch {
			setCalendar(
				"The calendar could not be made. Reload the page to try again.",
			);
		}
	};
	const known = integrations.filter(({ process }) => plans.has(process));
	const kept = known.map(({ id }) => progressStore(id).$kept.get().progress);
	const now = () => Date.now();
	const entries = (): readonly StatusEntry[] =>
		known.flatMap((each, index) => {
			const plan = plans.get(each.process);
			const progress = kept[index];
			if (!plan || !progress) return [];
			const tasks = tasksInView(
				plan,
				progress,
				dayOf(now()),
				thereAt(now(), plan.calendar),
			);
			return [{ title: nameOf(each), plan, progress, tasks }];
		});
	const written = (write: typeof statusMarkdown) =>
		write(entries(), dayOf(now()), now() - weekLength);
	return (
		<section className="my-together" aria-labelledby="together">
			<h2 id="together">All together</h2>
			<p>
				This week in one text: what has changed, what you wait for, what comes
				next, and what is at risk.
			</p>
			<p className="buttons">
				<button
					type="button"
					onClick={() => {
						const status = written(statusMarkdown);
						setText(status);
						copy(status);
					}}
				>
					Copy the status (Markdown)
				</button>
				<button
					type="button"
					onClick={() => {
						const status = written(statusMail);
						const [subject = "", ...body] = status.split("\n\n");
						location.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join("\n\n").replaceAll("\n", "\r\n"))}`;
					}}
				>
					Open the status in your mail program
				</button>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
			{text && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
				<pre className="message-body" tabIndex={0}>
					{text}
				</pre>
			)}
			<p>
				Tasks, due dates and launches of all of them in one calendar file. It
				updates what the files of single timelines have brought.
			</p>
			<p className="buttons">
				<button type="button" onClick={saveCalendar}>
					Save all for your calendar (.ics)
				</button>
				<a href="#with-one-team">See them on one calendar</a>
				<span role="status" className="quiet">
					{calendar}
				</span>
			</p>
			<p>One file with all of them, to go on in another browser.</p>
			{kept.some(namesPeople) && (
				<label className="option">
					<input
						type="checkbox"
						checked={whole}
						onChange={(event) => setWhole(event.currentTarget.checked)}
					/>
					<span>
						Include names and e-mail addresses of senders and customers
					</span>
				</label>
			)}
			<p className="buttons">
				<button
					type="button"
					onClick={() =>
						download(
							`integrations-${dayOf(now())}.progress.json`,
							bundleOf(whole ? kept : kept.map(withoutPeople)),
							"application/json",
						)
					}
				>
					Save all in one file
				</button>
			</p>
		</section>
	);
}
