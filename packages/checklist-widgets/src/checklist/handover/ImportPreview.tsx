import {
	compare,
	type Decision,
	type Difference,
	fieldKey,
	type PlainDate,
	type Plan,
	type Progress,
	type ReadProgress,
	subjectWords,
	takeIn,
	valueWords,
} from "@slipway/core/checklist";
import { type Issue, pointerOf } from "@slipway/core/errors";
import { useEffect, useRef, useState } from "react";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { useTools } from "../tools.ts";

interface Props {
	readonly from: string;
	readonly read: ReadProgress;
	readonly store: ProgressStore;
	/** Called with what was done, in words. */
	readonly onFinish: (words: string) => void;
}

/** What an import would change, item by item, before anything is changed. */
export function ImportPreview({ from, read, store, onFinish }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<section className="import" aria-labelledby="import-heading">
			<h3 id="import-heading" ref={heading} tabIndex={-1}>
				{read.issue ? `Cannot import ${from}` : `Import from ${from}`}
			</h3>
			{read.issue ? (
				<Refused issue={read.issue} onFinish={onFinish} />
			) : (
				<Choices
					from={from}
					theirs={read.progress}
					store={store}
					onFinish={onFinish}
				/>
			)}
		</section>
	);
}

function Refused({
	issue,
	onFinish,
}: {
	readonly issue: Issue;
	readonly onFinish: Props["onFinish"];
}) {
	const { home } = useTools();
	return (
		<div role="alert">
			<p className="problem">{issue.message}</p>
			{issue.path.length > 0 && (
				<p className="quiet">
					The place in the file: <code>{pointerOf(issue.path)}</code>
				</p>
			)}
			<p>
				{issue.hint} Nothing has been changed.{" "}
				<a href={`${home}../errors/${issue.code}/`}>About this error</a>
			</p>
			<p className="buttons">
				<button type="button" onClick={() => onFinish("")}>
					Close
				</button>
			</p>
		</div>
	);
}

function Choices({
	from,
	theirs,
	store,
	onFinish,
}: {
	readonly from: string;
	readonly theirs: Progress;
	readonly store: ProgressStore;
	readonly onFinish: Props["onFinish"];
}) {
	const { plan, today } = useTools();
	const [differences] = useState(() =>
		inPlanOrder(compare(store.$kept.get().progress, theirs), plan),
	);
	const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(
		new Map(),
	);
	if (differences.length === 0)
		return (
			<>
				<p>There is nothing new in it: you have all of it already.</p>
				<p className="buttons">
					<button type="button" onClick={() => onFinish("")}>
						Close
					</button>
				</p>
			</>
		);
	return (
		<>
			<p>{countWords(differences)} Nothing is changed before you say so.</p>
			<ul className="differences">
				{differences.map((difference) => {
					const key = fieldKey(difference.field);
					return (
						<DifferenceItem
							key={key}
							difference={difference}
							plan={plan}
							today={today}
							decision={decisions.get(key) ?? "merge"}
							onDecide={(decision) =>
								setDecisions(new Map(decisions).set(key, decision))
							}
						/>
					);
				})}
			</ul>
			<p className="buttons">
				<button
					type="button"
					className="primary"
					onClick={() => {
						store.step(
							`Imported from ${from}`,
							differences.map(({ field }) => field),
							(mine, stamp) => takeIn(mine, theirs, decisions, stamp),
						);
						onFinish(`Imported from ${from}. Undo takes it back.`);
					}}
				>
					Import
				</button>
				<button
					type="button"
					onClick={() => onFinish("Nothing has been changed.")}
				>
					Cancel
				</button>
			</p>
		</>
	);
}

function DifferenceItem({
	difference: { field, mine, theirs, kind },
	decision,
	plan,
	today,
	onDecide,
}: {
	readonly difference: Difference;
	readonly decision: Decision;
	readonly plan: Plan;
	readonly today: PlainDate;
	readonly onDecide: (decision: Decision) => void;
}) {
	const words = (values: readonly unknown[]) =>
		values
			.map((value) => `“${valueWords(field, value, plan, today)}”`)
			.join(" or ") || "nothing";
	const choices: readonly (readonly [Decision, string])[] =
		kind === "conflict"
			? [
					["merge", "Keep both until somebody chooses"],
					["theirs", `Take ${words(theirs)}`],
					["mine", `Keep ${words(mine)}`],
				]
			: [
					["merge", `Take ${words(theirs)}`],
					["mine", mine.length === 0 ? "Leave it out" : `Keep ${words(mine)}`],
				];
	return (
		<li data-kind={kind}>
			<fieldset>
				<legend>
					{subjectWords(field, plan)} <span className="tag">{kinds[kind]}</span>
				</legend>
				{choices.map(([value, label]) => (
					<label key={value} className="option">
						<input
							type="radio"
							name={`decide ${fieldKey(field)}`}
							checked={decision === value}
							onChange={() => onDecide(value)}
						/>
						<span>{label}</span>
					</label>
				))}
			</fieldset>
		</li>
	);
}

const kinds: { readonly [kind in Difference["kind"]]: string } = {
	new: "new",
	newer: "newer than yours",
	conflict: "changed by both",
};

function countWords(differences: readonly Difference[]): string {
	const parts = (["new", "newer", "conflict"] as const).flatMap((kind) => {
		const count = differences.filter((each) => each.kind === kind).length;
		return count === 0 ? [] : [`${count} ${kinds[kind]}`];
	});
	return `${differences.length} ${differences.length === 1 ? "change" : "changes"}: ${parts.join(", ")}.`;
}

/** Answers first, then tasks as they stand on the page, then what the process no longer has. */
function inPlanOrder(
	differences: readonly Difference[],
	plan: Plan,
): readonly Difference[] {
	const order = [
		...Object.keys(plan.questions).map((id) => `answers ${id}`),
		...plan.tasks.map(({ id }) => `tasks ${id}`),
	];
	const place = ({ field: [part, id] }: Difference) => {
		const index = order.indexOf(`${part} ${id}`);
		return index < 0 ? order.length : index;
	};
	return differences.toSorted((one, other) => place(one) - place(other));
}
