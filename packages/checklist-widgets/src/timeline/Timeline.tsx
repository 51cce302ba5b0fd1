import type { PlainDate } from "@slipway/core/calendar";
import { answersOf } from "@slipway/core/checklist";
import { type Estimate, factsOf } from "@slipway/core/timeline";
import {
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
	useSyncExternalStore,
} from "react";
import type { Inputs } from "../shared/estimate/inputs.ts";
import { fragmentOf } from "../shared/estimate/link.ts";
import type { ProgressSource } from "../shared/estimate/progress-source.ts";
import { useSame } from "../shared/estimate/use-same.ts";
import { dateWords, ownWords } from "../shared/estimate/words.ts";
import { lazyPart } from "../shared/island/lazy-part.tsx";
import { ShareInputs } from "../shared/link/ShareInputs.tsx";
import { useAddress } from "../shared/link/use-address.ts";
import { AssumptionsFold } from "./assumptions/AssumptionsFold.tsx";
import { ComparisonFold } from "./comparison/ComparisonFold.tsx";
import type { Answer } from "./controls/AnswerFields.tsx";
import { Answers } from "./controls/Answers.tsx";
import { OwnFigures } from "./controls/OwnFigures.tsx";
import { ResultBar } from "./controls/ResultBar.tsx";
import { Situation } from "./controls/Situation.tsx";
import { Target } from "./controls/Target.tsx";
import { CalendarButton } from "./export/CalendarButton.tsx";
import { ExportButtons } from "./export/ExportButtons.tsx";
import { useInputs } from "./inputs/use-inputs.ts";
import type { ClaimNote } from "./result/Claims.tsx";
import { conflictPart, withConflicts } from "./result/conflict-part.ts";
import { dateAt } from "./result/quantiles.ts";
import { Result } from "./result/Result.tsx";
import type { TimelineContext } from "./timeline-context.ts";
import { TrendFold } from "./trend/TrendFold.tsx";
import { useTrend } from "./trend/use-trend.ts";

// Most readers know the answers.
const OpenAnswers = lazyPart(() => import("./result/OpenAnswers.tsx"));

/** The timeline, alive. */
export function Timeline({
	context,
	given,
	source,
	isLinked,
	first,
	today,
}: {
	readonly context: TimelineContext;
	readonly given: Inputs;
	/** Where answers and progress come from: the reader's checklist, or a link. */
	readonly source: ProgressSource;
	/** Whether somebody else's link is looked at: then nothing is kept. */
	readonly isLinked: boolean;
	readonly first: Estimate;
	readonly today: PlainDate;
}) {
	const { process, plan, checklist, regions, weeks, home, estimator } = context;
	const progress = useSyncExternalStore(source.listen, source.get);
	const editing = useInputs(given, checklist, isLinked ? undefined : source);
	const { inputs, change } = editing;
	const [estimate, setEstimate] = useState(first);
	/** What was said at first, before anything was tried out. */
	const [opened, setOpened] = useState<Estimate>();
	const [problem, setProblem] = useState<string>();
	const [dots, setDots] = useState<20 | 50>(20);
	const answers = useSame(answersOf(checklist, progress));
	const facts = useSame(factsOf(progress, plan.tasks));
	const { durations } = inputs;

	useEffect(() => {
		let newest: unknown;
		return estimator.listen(async (outcome) => {
			if ("problem" in outcome) return setProblem(outcome.problem);
			newest = outcome;
			const whole = await withConflicts(outcome.estimate);
			if (newest !== outcome) return;
			setEstimate(whole);
			if (!outcome.isNewest) return;
			setProblem(undefined);
			setOpened((before) => before ?? whole);
		});
	}, [estimator]);
	const requested = useMemo(
		() => ({ inputs, answers, facts }),
		[inputs, answers, facts],
	);
	useEffect(() => {
		estimator.request(requested);
	}, [estimator, requested]);
	const fragment = fragmentOf(inputs, answers, facts);
	const trend = useTrend(source, progress, today, opened, estimate);
	useAddress(fragment, !isLinked);
	const onAnswer = (question: string, answer: Answer) =>
		source.say({ question, answer }, checklist);

	const own = useMemo(
		() =>
			Object.fromEntries(
				Object.entries(durations).flatMap(([id, figures]) => {
					const unit = plan.tasks[id]?.duration.unit;
					return unit ? [[id, ownWords(figures, unit)]] : [];
				}),
			),
		[durations, plan],
	);
	// The table is drawn again only when its figures change; what it calls is the newest all the same.
	const changing = useRef(change);
	changing.current = change;
	const edit = useCallback(
		(id: string) => {
			const task = plan.tasks[id];
			return (
				task && (
					<OwnFigures
						task={task}
						own={durations[id]}
						onChange={(figures) => {
							const { [id]: _, ...others } = durations;
							changing.current({
								durations: figures ? { ...others, [id]: figures } : others,
							});
						}}
					/>
				)
			);
		},
		[plan, durations],
	);
	const { believed } = estimate;
	const Conflict = conflictPart();
	const conflict = useCallback<ClaimNote>(
		(claim) =>
			Conflict && (
				<Conflict
					claim={claim}
					believed={believed}
					onBelieve={(believe) => changing.current({ believe })}
				/>
			),
		[Conflict, believed],
	);
	const file = `${process.id}-${estimate.start}`;
	return (
		<>
			<p className="timeline-built">
				For a start on {dateWords(estimate.start)} with the answers below;
				public holidays on your side: {regions[estimate.regions.partner]};{" "}
				{estimate.trials.toLocaleString("en-GB")} runs, seed {estimate.seed}.{" "}
				{estimate.holidaysUnknownFrom &&
					`No holidays are known from ${dateWords(estimate.holidaysUnknownFrom)}. `}
				An estimate, not a promise.
			</p>
			<div role="status">{problem && <p className="notice">{problem}</p>}</div>
			<Result
				plan={plan}
				estimate={estimate}
				by={inputs.by ?? dateAt(estimate, inputs.confidence)}
				dots={dots}
				own={own}
				edit={edit}
				conflict={conflict}
				tools={{
					target: (
						<>
							<TrendFold {...trend} />
							{estimate.openAnswers && (
								<OpenAnswers
									ways={estimate.openAnswers}
									questions={checklist.questions}
								/>
							)}
							<Target inputs={inputs} estimate={estimate} onChange={change} />
						</>
					),
					chance: (
						<div className="chart-tools">
							<p className="buttons">
								<button
									type="button"
									aria-pressed={dots === 50}
									onClick={() => setDots(dots === 20 ? 50 : 20)}
								>
									50 dots
								</button>
							</p>
							<ExportButtons chart="chance" name={`${file}-chance`} />
							<ComparisonFold
								context={context}
								requested={requested}
								estimate={estimate}
								editing={editing}
								onAnswer={onAnswer}
							/>
						</div>
					),
					inputs: (
						<>
							<Situation
								inputs={inputs}
								regions={regions}
								weeks={weeks}
								onChange={change}
							/>
							<Answers
								plan={checklist}
								progress={progress}
								home={home}
								onAnswer={onAnswer}
								editing={editing}
							/>
							<AssumptionsFold
								process={process}
								plan={plan}
								estimate={estimate}
								inputs={inputs}
								change={change}
								tell={editing.tell}
							/>
							<ShareInputs
								fragment={fragment}
								command={`estimate ${process.id}`}
							/>
						</>
					),
					calendar: (
						<div className="chart-tools">
							<CalendarButton
								process={process}
								estimate={estimate}
								facts={facts}
								checklist={checklist}
								name={file}
								isLinked={isLinked}
							/>
							<ExportButtons chart="calendar" name={`${file}-calendar`} />
						</div>
					),
					tasks: (
						<p className="buttons">
							<button
								type="button"
								disabled={Object.keys(durations).length === 0}
								onClick={() => change({ durations: {} })}
							>
								Reset to Slipway’s figures
							</button>
							<button
								type="button"
								disabled={!editing.undoFigures}
								onClick={editing.undoFigures}
							>
								Undo
							</button>
							<span className="quiet">
								{Object.keys(durations).length === 0
									? "Every length can be replaced by your own figures."
									: `Your own figures: ${Object.keys(durations).length} of ${estimate.tasks.length} tasks.`}
							</span>
						</p>
					),
				}}
			/>
			<ResultBar estimate={estimate} by={inputs.by} />
		</>
	);
}
