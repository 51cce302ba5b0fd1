import {
	type Detail,
	type Draft,
	draftsFor,
	own,
	type TaskView,
	valueIn,
} from "@slipway/core/checklist";
import { useState } from "react";
import { useCopy } from "../../shared/export/use-copy.ts";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { TextField } from "../task/TextField.tsx";
import { useSay, useTools } from "../tools.ts";

const labels: { readonly [detail in Detail]: string } = {
	company: "Your company",
	sender: "Your name",
	email: "Your e-mail address",
	customer: "The customer (e-mail)",
};

/** The ready texts of a task, filled in with what is known of the partner. */
export default function Drafts({ view }: { readonly view: TaskView }) {
	const { store } = useTools();
	return store ? <Filled view={view} store={store} /> : null;
}

function Filled({
	view,
	store,
}: {
	readonly view: TaskView;
	readonly store: ProgressStore;
}) {
	const { plan, today } = useTools();
	const say = useSay();
	const { progress } = useAtom(store.$kept);
	const drafts = draftsFor(view, plan, progress, today);
	// Fields stay where they are while they are being filled in.
	const [asked] = useState(() => [
		...new Set(drafts.flatMap(({ missing }) => missing)),
	]);
	return (
		<div className="drafts">
			{asked.length > 0 && (
				<fieldset className="details">
					<legend>Every message of this checklist uses these</legend>
					{asked.map((detail) => (
						<TextField
							key={detail}
							label={labels[detail]}
							value={valueIn(own(progress.details, detail)) ?? ""}
							onSay={(text) => say({ detail, text })}
						/>
					))}
				</fieldset>
			)}
			{drafts.map((draft) => (
				<DraftText key={draft.title} draft={draft} />
			))}
		</div>
	);
}

function DraftText({ draft }: { readonly draft: Draft }) {
	const { said, copy } = useCopy("select the text");
	const text = `To: ${draft.to}\n${draft.copy.length > 0 ? `Copy: ${draft.copy.join(", ")}\n` : ""}Subject: ${draft.subject}\n\n${draft.body}`;
	return (
		<section className="draft" aria-label={`Ready text: ${draft.title}`}>
			<h4>{draft.title}</h4>
			<pre className="message-body">{text}</pre>
			<p className="buttons">
				<button type="button" onClick={() => copy(text)}>
					Copy the text
				</button>
				<a className="button" href={draft.mailto}>
					Open in your mail program
				</a>
				<span role="status" className="quiet">
					{said}
				</span>
			</p>
		</section>
	);
}
