import {
	type ChecklistView,
	merge,
	type ReadProgress,
} from "@slipway/core/checklist";
import type { Issue } from "@slipway/core/errors";
import { Handover } from "../handover/Handover.tsx";
import { ImportPreview } from "../handover/ImportPreview.tsx";
import { ImportRefused } from "../handover/ImportRefused.tsx";
import Drafts from "../message/Drafts.tsx";
import Archived from "../page/Archived.tsx";
import { LastChanges } from "../page/LastChanges.tsx";
import { SetAsideNotice } from "../page/SetAsideNotice.tsx";
import { UndoBar } from "../page/UndoBar.tsx";
import Conflicts from "../task/Conflicts.tsx";
import { type Given, progressOf, storeOf, viewOf, Within } from "./given.tsx";

/** What a checklist offers to take elsewhere. */
export function HandoverSpecimen(given: Given) {
	const store = storeOf(given);
	return (
		<Within {...given} store={store}>
			<Handover
				store={store}
				view={viewOf(given)}
				incoming={undefined}
				onTaken={nothing}
			/>
		</Within>
	);
}

/** What an import would change. */
export function ImportSpecimen({
	from,
	read,
	...given
}: Given & { readonly from: string; readonly read: ReadProgress }) {
	return (
		<Within {...given}>
			<ImportPreview
				from={from}
				read={read}
				store={storeOf(given)}
				onFinish={nothing}
			/>
		</Within>
	);
}

/** Why something cannot be imported. */
export const RefusedSpecimen = ({
	issue,
	...given
}: Given & { readonly issue: Issue }) => (
	<Within {...given}>
		<ImportRefused issue={issue} onFinish={nothing} />
	</Within>
);

/** What another person has said of the same checklist, as it arrives. */
export const arrivedFrom = (given: Given): ReadProgress => ({
	progress: progressOf(given, "0other"),
});

/** A field of a task that two people have filled in without knowing of each other. */
export function ConflictsSpecimen({
	task,
	others,
	...given
}: Given & { readonly task: string; readonly others: Given["said"] }) {
	const both = merge(
		progressOf(given),
		progressOf({ ...given, said: others }, "0other"),
	);
	const view = viewIn(viewOf(given, both), task);
	return <Within {...given}>{view && <Conflicts view={view} />}</Within>;
}

/** The ready texts of a task. */
export function DraftsSpecimen({
	task,
	...given
}: Given & { readonly task: string }) {
	const view = viewIn(viewOf(given), task);
	return (
		<Within {...given} store={storeOf(given)}>
			{view && <Drafts view={view} />}
		</Within>
	);
}

/** The last step, and the way back from it. */
export const UndoSpecimen = (given: Given) => (
	<UndoBar store={storeOf(given)} />
);

/** The last steps with their times. */
export const LastChangesSpecimen = (given: Given) => (
	<LastChanges steps={storeOf(given).$kept.get().journal.done} />
);

/** What was stored and could not be read. */
export const SetAsideSpecimen = ({
	text,
	...given
}: Given & { readonly text: string }) => (
	<SetAsideNotice aside={[{ key: "sample", text }]} store={storeOf(given)} />
);

/** What was said of parts that the process no longer has. */
export const ArchivedSpecimen = ({
	parts,
}: {
	readonly parts: ChecklistView["archived"];
}) => <Archived parts={parts} />;

const viewIn = ({ tasks }: ChecklistView, id: string) =>
	tasks.find(({ task }) => task.id === id);

function nothing(): void {}
