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
	nameOf,
}: {
	readonly integrations: readonly StoredIntegration[];
	readonly plans: ReadonlyMap<string, Plan>;
	readonly nameOf: (integration: StoredIntegration) => string;
}) {
	const { said, copy } = useCopy("select the text");
	const [text, setText] = useState<string>();
	const [whole, setWhole] = useState(false);
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
