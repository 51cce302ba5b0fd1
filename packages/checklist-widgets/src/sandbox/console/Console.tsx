import { useId, useState } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import { CallsDrawer } from "../calls/CallsDrawer.tsx";
import { type Draft, draftOf, neededFor, withFix } from "../draft/index.ts";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { AnswerView } from "./AnswerView.tsx";
import { Controls } from "./Controls.tsx";
import { JournalView } from "./JournalView.tsx";
import { OperationList } from "./OperationList.tsx";
import { RequestForm } from "./RequestForm.tsx";
import { Snippets } from "./Snippets.tsx";
import { StateView } from "./StateView.tsx";

interface Props {
	readonly plan: ConsolePlan;
	readonly session: Session;
	readonly start: Draft;
	/** Send at once: the press that called the console must not be lost. */
	readonly sendNow: boolean;
}

/** The console of a mock: choose, edit, send, read, look inside. */
export function Console({ plan, session, start, sendNow }: Props) {
	const [draft, setDraft] = useState(start);
	const [trouble, setTrouble] = useState<string>();
	const [busy, setBusy] = useState(false);
	const [begun, setBegun] = useState(!sendNow);
	const id = useId();
	const carried = useAtom(session.carried);
	const last = useAtom(session.last);
	const transport = useAtom(session.transport);
	const kept = useAtom(session.kept);
	useAtom(session.version);
	const operation = plan.operations.find((each) => each.id === draft.operation);
	const needs = neededFor(draft, carried, plan);

	const send = async (what: Draft) => {
		setBusy(true);
		setTrouble(await session.submit(what));
		setBusy(false);
	};
	const sendWithFirst = async () => {
		for (const first of needs.first) await send(draftOf(first));
		await send(draft);
	};
	if (!begun) {
		setBegun(true);
		queueMicrotask(() =>
			needs.first.length > 0 ? sendWithFirst() : send(start),
		);
	}

	return (
		<>
			{session.notice && (
				<p className="notice" role="status">
					{session.notice}
				</p>
			)}
			<div role="status">
				{!kept && (
					<p className="notice">
						This tab’s storage is full or switched off. The sandbox continues in
						memory, but a reload loses what you do from now on. To keep it,
						download the state.
					</p>
				)}
			</div>
			<div className="console-layout">
				<OperationList
					mock={plan.title}
					operations={plan.operations}
					chosen={draft.operation}
					onChoose={(chosen) => {
						setDraft(draftOf(chosen));
						setTrouble(undefined);
					}}
				/>
				<div className="console-work">
					{operation && (
						<RequestForm
							id={id}
							operation={operation}
							draft={draft}
							onChange={setDraft}
							onSend={() => send(draft)}
							onSendWithFirst={sendWithFirst}
							needs={needs}
							carried={carried}
							secrets={plan.secrets}
							busy={busy}
							trouble={trouble}
						/>
					)}
					<AnswerView
						mock={plan.title}
						sources={plan.sources}
						last={last}
						transport={transport}
						onFix={(fix) => {
							const fixed = operation && withFix(draft, fix, operation.path);
							if (!fixed) return false;
							setDraft(fixed);
							void send(fixed);
							return true;
						}}
					/>
				</div>
			</div>
			<div className="console-drawers">
				<CallsDrawer plan={plan} session={session} />
				<JournalView session={session} />
				<StateView session={session} />
				<Controls plan={plan} session={session} />
				<Snippets plan={plan} draft={draft} sandbox={session.sandbox} />
			</div>
		</>
	);
}
