import type { Draft, Problem } from "@slipway/sandbox/engine";
import {
	useDeferredValue,
	useEffect,
	useId,
	useMemo,
	useRef,
	useState,
} from "react";
import { drawn } from "../../shared/island/drawn.ts";
import { useAtom } from "../../shared/island/use-atom.ts";
import { CallsDrawer } from "../calls/CallsDrawer.tsx";
import { spotOf } from "../draft/index.ts";
import { JournalDrawer } from "../journal/JournalDrawer.tsx";
import type { ConsolePlan, PlannedOperation } from "../plan/index.ts";
import type { Last, Session } from "../session/session.ts";
import { useCase } from "../story/cases/use-case.ts";
import { NextStep } from "../story/NextStep.tsx";
import { StoryDrawer } from "../story/StoryDrawer.tsx";
import { useStory } from "../story/use-story.ts";
import { AnswerView } from "./AnswerView.tsx";
import { Controls } from "./Controls.tsx";
import { OperationList } from "./OperationList.tsx";
import { putCursor } from "./put-cursor.ts";
import { RequestForm } from "./RequestForm.tsx";
import { becauseOf, type Remedied } from "./remedied.ts";
import { Snippets } from "./Snippets.tsx";
import { StateView } from "./StateView.tsx";
import type { ShownRow } from "./shown-row.ts";
import { useEdits } from "./use-edits.ts";
import { useSteady } from "./use-steady.ts";

interface Props {
	readonly plan: ConsolePlan;
	readonly session: Session;
	readonly start: Draft;
	/** Send at once: the press that called the console must not be lost. */
	readonly sendNow: boolean;
	/** The certification case to begin with. */
	readonly rehearse: string | undefined;
}

/** The console of a mock: choose, edit, send, read, look inside. */
export function Console({ plan, session, start, sendNow, rehearse }: Props) {
	const { draft, operation, change, choose, undo } = useEdits(
		session,
		plan.operations,
		start,
	);
	const [trouble, setTrouble] = useState<string>();
	const [busy, setBusy] = useState(false);
	const [shownRow, setShownRow] = useState<ShownRow>();
	const [begun, setBegun] = useState(!sendNow);
	const id = useId();
	const work = useRef<HTMLDivElement>(null);
	const carried = useAtom(session.carried);
	const last = useAtom(session.last);
	const transport = useAtom(session.transport);
	const kept = useAtom(session.kept);
	// What follows from a change of the sandbox may come a moment after the answer to the press that made it.
	const version = useDeferredValue(useAtom(session.version));
	// biome-ignore lint/correctness/useExhaustiveDependencies: a chain follows from values and tables, too
	const chain = useMemo(
		() => session.chain(draft),
		[session, draft, carried, version],
	);
	const showDraft = (shown: Draft) => change(shown, false);
	const story = useStory(session, version, showDraft);
	const certification = useCase(session, version, rehearse, showDraft);
	const tale = certification.play ?? story;

	const send = async (
		sending: () => Promise<string | undefined>,
		isShown = false,
	) => {
		setBusy(true);
		if (!isShown) await drawn();
		setTrouble(await sending());
		setBusy(false);
	};
	if (!begun) {
		setBegun(true);
		// The page has said “Sending…” since the press.
		queueMicrotask(() => send(() => session.press(draft), true));
	}
	const isAnswered = begun && !busy;
	// The first answer comes first: the worker takes a while to start, and the processor with it.
	useEffect(() => {
		if (isAnswered) session.connect();
	}, [session, isAnswered]);
	/** Puts a request into the form, and leads there: what was pressed may stand far below. */
	const take = useSteady((taken: Draft) => {
		change(taken, false);
		setTrouble(undefined);
		requestAnimationFrame(() =>
			putCursor(work.current, { field: "target", start: 0, end: 0 }),
		);
	});
	const tell = (whole: boolean) => void send(() => tale.tell(whole));
	const pick = useSteady((chosen: PlannedOperation) => {
		choose(chosen);
		setTrouble(undefined);
	});
	const remedied = useSteady((sent: Last, problem: Problem): Remedied => {
		const remedy = session.remedy(sent, problem);
		if ("by" in remedy) {
			const { draft } = sent;
			const because = becauseOf[remedy.by];
			if (remedy.by !== "you") return { because };
			return {
				because,
				show: () => {
					change(draft, false);
					// The field shows the draft once it has been drawn.
					requestAnimationFrame(() =>
						putCursor(work.current, spotOf(draft, problem)),
					);
				},
			};
		}
		return {
			apply: () => {
				change(remedy.draft, false);
				session.forget(remedy.carried);
				void send(() => session.press(remedy.draft));
			},
		};
	});

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
			<StoryDrawer
				session={session}
				story={story}
				certification={certification}
				busy={busy}
				onTell={tell}
				onChoose={take}
			/>
			<div className="console-layout">
				<OperationList
					mock={plan.title}
					operations={plan.operations}
					chosen={draft.operation}
					onChoose={pick}
				/>
				<div className="console-work" ref={work}>
					{operation && (
						<RequestForm
							id={id}
							operation={operation}
							draft={draft}
							onChange={change}
							onUndo={undo}
							onSend={() => send(() => session.press(draft))}
							onSendAsItIs={() => send(() => session.submit(draft))}
							first={chain.steps.map((step) => step.operation.title)}
							complete={chain.names.length === 0}
							carried={carried}
							secrets={plan.secrets}
							busy={busy}
							trouble={trouble}
						/>
					)}
					<AnswerView
						mock={plan.title}
						sources={plan.sources}
						reference={session.reference}
						last={last}
						version={version}
						transport={transport}
						remedy={remedied}
						api={session.sandbox.api}
						onTake={take}
						onShowRow={setShownRow}
						next={
							<NextStep
								tale={tale}
								busy={busy}
								onTell={tell}
								onReset={() => {
									tale.reset();
									// The button goes away with the answer.
									work.current
										?.querySelector<HTMLElement>("[data-send]")
										?.focus();
								}}
							/>
						}
					/>
				</div>
			</div>
			<div className="console-drawers">
				<CallsDrawer plan={plan} session={session} />
				<JournalDrawer
					plan={plan}
					session={session}
					operation={draft.operation}
					onAgain={take}
					onShowRow={setShownRow}
				/>
				<StateView session={session} shown={shownRow} />
				<Controls plan={plan} session={session} />
				<Snippets plan={plan} draft={draft} sandbox={session.sandbox} />
			</div>
		</>
	);
}
