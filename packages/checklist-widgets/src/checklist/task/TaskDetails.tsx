import { type TaskText, type TaskView, valueIn } from "@slipway/core/checklist";
import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { hasDraft } from "../message/has-draft.ts";
import { useSay, useTools } from "../tools.ts";
import { checkDay } from "./check-day.ts";
import { Disclosure } from "./Disclosure.tsx";
import { StatusFields } from "./StatusFields.tsx";
import { TextField } from "./TextField.tsx";

// Fetched when somebody wants to write.
const Drafts = lazyPart(() => import("../message/Drafts.tsx"));

/** What can be said about a task beyond a tick. */
export function TaskDetails({ view }: { readonly view: TaskView }) {
	const say = useSay();
	const { plan } = useTools();
	const { task, said } = view;
	const text = (field: TaskText) => ({
		value: valueIn(said[field]) ?? "",
		onSay: (text: string) => say({ task: task.id, field, text }),
	});
	return (
		<div className="tick-details">
			<StatusFields view={view} />
			<TextField label="Owner" hint="A name or a team" {...text("owner")} />
			<TextField
				label="Planned for"
				type="date"
				check={checkDay}
				{...text("planned")}
			/>
			<TextField label="Note" type="lines" maxLength={4000} {...text("note")} />
			<TextField
				label="Evidence"
				hint="The address of a ticket or document"
				type="url"
				maxLength={2000}
				check={checkLink}
				{...text("evidence")}
			/>
			{hasDraft(view, plan) && (
				<Disclosure
					id={`draft-${task.id}`}
					className="fold"
					summary="Draft an e-mail"
				>
					{() => <Drafts view={view} />}
				</Disclosure>
			)}
		</div>
	);
}

function checkLink(text: string): string | undefined {
	return text === "" || /^https?:\/\/[^\s<>"]+$/.test(text)
		? undefined
		: "Give a web address that starts with https:// or http://.";
}
