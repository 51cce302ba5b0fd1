import type { QuestionView } from "@slipway/core/checklist";
import { useState } from "react";
import { Disclosure } from "../task/Disclosure.tsx";
import { Questions } from "./Questions.tsx";

/** The questions; behind a fold, with the answers in sight, once all of them have been answered. */
export function Answers({
	questions,
}: {
	readonly questions: readonly QuestionView[];
}) {
	// Decided when the page opens: what somebody is working on must not close under their hands.
	const [settled] = useState(() =>
		questions.every(({ answered, conflict }) => answered && !conflict.length),
	);
	if (!settled) return <Questions questions={questions} />;
	return (
		<>
			<dl className="answered">
				{questions.map(({ id, question, words }) => (
					<div key={id}>
						<dt>{question.ask}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<Disclosure id="answers-fold" className="fold" summary="Change answers">
				{() => <Questions questions={questions} />}
			</Disclosure>
		</>
	);
}
