import { longestLength } from "@slipway/core/process";
import { isDuration, type OwnDuration } from "@slipway/core/timeline";
import { unitWords } from "@slipway/core/words";
import { useEffect, useId, useState } from "react";
import type { TimelineTask } from "../timeline-plan.ts";

const names = ["optimistic", "likely", "pessimistic"] as const;
const labels = {
	optimistic: "If all goes well",
	likely: "Most likely",
	pessimistic: "If it goes badly",
};
export interface OwnFieldsProps {
	readonly task: TimelineTask;
	readonly own: OwnDuration | undefined;
	readonly onChange: (own: OwnDuration | undefined) => void;
}

type Texts = { readonly [Name in (typeof names)[number]]: string };

/** Three fields for the reader's own figures of one task, and the way back to ours. */
export default function OwnFields({ task, own, onChange }: OwnFieldsProps) {
	const id = useId();
	const shown = own ?? task.duration;
	const [texts, setTexts] = useState<Texts>(() => textsOf(shown));
	const { optimistic, likely, pessimistic } = shown;
	useEffect(
		() => setTexts(textsOf({ optimistic, likely, pessimistic })),
		[optimistic, likely, pessimistic],
	);
	const problem = problemIn(texts);
	return (
		<>
			<div className="own-fields">
				{names.map((name) => (
					<label key={name}>
						<span>{labels[name]}</span>
						<input
							className="field-control"
							type="number"
							inputMode="decimal"
							min="0"
							max={longestLength}
							step="any"
							value={texts[name]}
							aria-describedby={`${id}-unit`}
							aria-invalid={problem ? true : undefined}
							onChange={(event) => {
								const next = { ...texts, [name]: event.currentTarget.value };
								setTexts(next);
								if (!problemIn(next)) onChange(figuresIn(next));
							}}
						/>
					</label>
				))}
			</div>
			<p id={`${id}-unit`} className="quiet">
				In {unitWords(2, task.duration.unit)}.
			</p>
			{problem && (
				<p className="problem" role="alert">
					{problem}
				</p>
			)}
			{own && (
				<button type="button" onClick={() => onChange(undefined)}>
					Back to ours: {task.duration.words}
				</button>
			)}
		</>
	);
}

function textsOf(figures: OwnDuration): Texts {
	return {
		optimistic: String(figures.optimistic),
		likely: String(figures.likely),
		pessimistic: String(figures.pessimistic),
	};
}

const figuresIn = ({
	optimistic,
	likely,
	pessimistic,
}: Texts): OwnDuration => ({
	optimistic: Number(optimistic),
	likely: Number(likely),
	pessimistic: Number(pessimistic),
});

function problemIn(texts: Texts): string | undefined {
	const figures = figuresIn(texts);
	if (
		names.some(
			(name) =>
				texts[name].trim() === "" ||
				!(figures[name] >= 0 && figures[name] <= longestLength),
		)
	)
		return `Give three numbers from 0 to ${longestLength}.`;
	return isDuration(figures)
		? undefined
		: "Put the figures in order, the smallest first.";
}
