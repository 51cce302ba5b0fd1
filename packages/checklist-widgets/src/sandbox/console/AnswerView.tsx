import {
	type Draft,
	faultsOf,
	type MockApi,
	type Problem,
	type Rule,
	titleOf,
} from "@slipway/sandbox/engine";
import { memo, type ReactNode, useEffect, useRef } from "react";
import type { StateValue } from "../../shared/state/state-values.ts";
import { BodyView } from "../answer/BodyView.tsx";
import { BroughtValues } from "../answer/BroughtValues.tsx";
import { broughtBy } from "../answer/brought.ts";
import { ChangedRows } from "../answer/ChangedRows.tsx";
import { Code } from "../editor/Code.tsx";
import type { ConsolePlan } from "../plan/index.ts";
import type { Last } from "../session/session.ts";
import type { Transport } from "../session/worker.ts";
import { headerLines } from "./header-lines.ts";
import { Problems } from "./Problems.tsx";
import type { Remedied } from "./remedied.ts";
import type { ShowRow } from "./shown-row.ts";

interface Props {
	readonly mock: string;
	readonly sources: ConsolePlan["sources"];
	readonly reference: (rule: Rule) => string;
	readonly last: Last | undefined;
	/** Of the sandbox: what mends a problem follows from it. */
	readonly version: number;
	readonly transport: Transport | undefined;
	/** What can be done about a problem of the answer. */
	readonly remedy: (last: Last, problem: Problem) => Remedied;
	readonly api: MockApi;
	/** Puts a request into the form. */
	readonly onTake: (draft: Draft) => void;
	readonly onShowRow: ShowRow;
	/** What follows upon an answer. */
	readonly next: ReactNode;
}

/** What came back, why it was refused, and what would mend it. */
export function AnswerView({ mock, last, transport, next, ...props }: Props) {
	const section = useRef<HTMLElement>(null);
	useEffect(() => {
		// Who makes the provider call looks at the drawer below.
		const below = document.activeElement?.closest(".console-drawers");
		if (last && !below) section.current?.scrollIntoView({ block: "nearest" });
	}, [last]);
	return (
		<section
			ref={section}
			className="console-answer"
			aria-label={`Answer of ${mock}`}
			data-transport={transport?.through}
		>
			<div className="console-answer-head">
				<h3>Answer</h3>
				{last && next}
			</div>
			<p className="sr-only" role="status">
				{last && spoken(last)}
			</p>
			{last === undefined ? (
				<p className="console-quiet">
					Nothing has been sent yet. What you send stays on this page.
				</p>
			) : (
				<Answered last={last} {...props} />
			)}
			{transport?.through === "page" && (
				<p className="console-quiet">{`Requests are answered in the page, not in the network panel. ${transport.because}`}</p>
			)}
		</section>
	);
}

const Answered = memo(function Answered({
	last,
	sources,
	reference,
	remedy,
	api,
	onTake,
	onShowRow,
}: Omit<Props, "last" | "mock" | "next" | "transport"> & {
	readonly last: Last;
}) {
	const { answer, took, through, exchange } = last;
	const operation = api.operations.find(({ id }) => id === exchange?.operation);
	return (
		<>
			<p
				className="console-status"
				data-outcome={outcomeOf(
					answer?.status,
					(exchange?.problems.length ?? 0) > 0,
				)}
			>
				<strong>{answer ? answer.status : "No answer"}</strong>{" "}
				<span>{`${took < 10 ? took.toFixed(1) : Math.round(took)} ms, ${through === "worker" ? "through the service worker" : "in the page"}`}</span>
				{answer &&
					answer.status < 400 &&
					exchange &&
					exchange.problems.length > 0 && (
						<strong className="console-inside">an error inside</strong>
					)}
				{exchange && exchange.faults.length > 0 && (
					<span>{` Fault: ${exchange.faults.map((fault) => titleOf(faultsOf(api), fault)).join(", ")}.`}</span>
				)}
			</p>
			{!answer && (
				<p>
					The connection broke without an answer. Whether it was done, only a
					repeated request or a look at the state can tell.
				</p>
			)}
			{answer?.cut !== undefined && (
				<p>
					The connection broke in the middle of the answer. What was asked is
					done, and half of the answer is all that came.
				</p>
			)}
			{exchange && exchange.problems.length > 0 && (
				<Problems
					problems={exchange.problems}
					sources={sources}
					reference={reference}
					action="Apply and resend"
					remedy={(problem) => remedy(last, problem)}
				/>
			)}
			{exchange && exchange.ignored.length > 0 && (
				<p>{`Not read, because this operation does not know it or this sandbox does not play it: ${exchange.ignored.join(", ")}.`}</p>
			)}
			{answer && answer.body !== "" && (
				<BodyView
					body={answer.body}
					contentType={answer.headers["content-type"] ?? ""}
				/>
			)}
			{operation && (
				<BroughtValues
					brought={broughtBy(api, operation, answer)}
					onChoose={onTake}
				/>
			)}
			{exchange && (
				<ChangedRows
					changes={exchange.changes}
					hidden={api.secretTables}
					onShow={onShowRow}
				/>
			)}
			{answer && (
				<details>
					<summary>Headers</summary>
					<Code
						label="Headers of the answer"
						text={headerLines(answer.headers)}
					/>
				</details>
			)}
		</>
	);
});

/** What is said aloud: whether it worked, never the whole answer. */
const spoken = ({ answer, took, exchange }: Last): string =>
	`${answer ? answer.status : "No answer"}, ${Math.round(took)} ms${exchange && exchange.problems.length > 0 ? `, ${exchange.problems.length} problems` : ""}`;

/** Some providers put an error into an answer with a good status: then the status alone would lie. */
function outcomeOf(
	status: number | undefined,
	refused: boolean,
): StateValue<"data-outcome"> {
	if (status === undefined || status >= 500) return "failed";
	return refused || status >= 400 ? "refused" : "good";
}
