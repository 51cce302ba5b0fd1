import { draftOf } from "@slipway/sandbox/engine";
import type { ReactNode } from "react";
import { CallsPanel } from "../calls/CallsPanel.tsx";
import { ClockControls } from "../console/ClockControls.tsx";
import { Drawer } from "../console/Drawer.tsx";
import { FaultControls } from "../console/FaultControls.tsx";
import { OperationList } from "../console/OperationList.tsx";
import { RequestForm } from "../console/RequestForm.tsx";
import { StateControls } from "../console/StateControls.tsx";
import { StateView } from "../console/StateView.tsx";
import { SwitchControls } from "../console/SwitchControls.tsx";
import type { ShownRow } from "../console/shown-row.ts";
import { CompareView } from "../journal/compare/CompareView.tsx";
import { JournalPanel } from "../journal/JournalPanel.tsx";
import { JournalRows } from "../journal/JournalRows.tsx";
import { consolePlanOf, type DrawerId } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { useCase } from "../story/cases/use-case.ts";
import { StoryPanel } from "../story/StoryPanel.tsx";
import { useStory } from "../story/use-story.ts";

/** What parts of a console show, for the page of the design system. */
interface Given {
	readonly session: Session;
}

/** The operations of a mock, and the request to one of them. */
export function RequestSpecimen({
	session,
	operation: id,
}: Given & { readonly operation: string }) {
	const { operations, secrets, title } = consolePlanOf(session.sandbox.api);
	const operation = operations.find((each) => each.id === id);
	if (!operation) return null;
	return (
		<div className="console-layout">
			<OperationList mock={title} operations={operations} chosen={id} />
			<div className="console-work">
				<RequestForm
					id="sample"
					operation={operation}
					draft={draftOf(operation)}
					first={["A sample of what goes first"]}
					complete
					carried={session.carried.get()}
					secrets={secrets}
					busy={false}
					trouble={undefined}
				/>
			</div>
		</div>
	);
}

/** The story, as far as it has been told. */
export function StorySpecimen({ session }: Given) {
	return (
		<Opened id="story">
			<StoryPanel
				session={session}
				story={useStory(session, 0, nothing)}
				certification={useCase(session, 0, undefined, nothing)}
				busy={false}
				onTell={nothing}
				onChoose={nothing}
			/>
		</Opened>
	);
}

/** What the provider has called, and the reply to write. */
export const CallsSpecimen = ({ session }: Given) => (
	<Opened id="calls-to-you">
		<CallsPanel
			plan={consolePlanOf(session.sandbox.api)}
			session={session}
			chosen={undefined}
			onChoose={nothing}
			sought={0}
		/>
	</Opened>
);

/** Every exchange, in rows that are closed. */
export const JournalSpecimen = ({ session }: Given) => (
	<Opened id="journal">
		<JournalPanel {...journalOf(session)} />
	</Opened>
);

/** The last exchange, opened. */
export function ExchangeSpecimen({ session }: Given) {
	const journal = session.sandbox.journal();
	return (
		<div className="console-drawers">
			<JournalRows
				{...journalOf(session)}
				journal={journal}
				shown={journal.slice(-1)}
				chosen={journal.at(-1)?.number}
				onChoose={nothing}
			/>
		</div>
	);
}

/** The first two exchanges, side by side. */
export function ComparedSpecimen({ session }: Given) {
	const [left, right] = session.sandbox.journal();
	return left && right && <CompareView left={left} right={right} />;
}

/** The state, with a row of it opened. */
export const StateSpecimen = ({
	session,
	shown,
}: Given & { readonly shown: ShownRow }) => (
	<div className="console-drawers">
		<StateView session={session} shown={shown} />
	</div>
);

/** Clock, faults, switches, seed and state. */
export function ControlsSpecimen({ session }: Given) {
	const { sandbox } = session;
	const plan = consolePlanOf(sandbox.api);
	return (
		<Opened id="controls">
			<ClockControls sandbox={sandbox} />
			<FaultControls plan={plan} session={session} />
			<SwitchControls switches={plan.switches} sandbox={sandbox} />
			<StateControls session={session} />
		</Opened>
	);
}

const Opened = ({
	id,
	children,
}: {
	readonly id: DrawerId;
	readonly children: ReactNode;
}) => (
	<div className={`console-drawers${id === "story" ? " console-story" : ""}`}>
		<Drawer id={id} isOpen>
			{children}
		</Drawer>
	</div>
);

const journalOf = (session: Session) => ({
	plan: consolePlanOf(session.sandbox.api),
	session,
	operation: "",
	onAgain: nothing,
	onShowRow: nothing,
});

function nothing(): void {}
