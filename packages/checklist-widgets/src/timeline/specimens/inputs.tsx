import type { Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import type { Comparison, Estimate, Forecast } from "@slipway/core/timeline";
import { defaultInputs } from "../../shared/estimate/inputs.ts";
import Panel from "../assumptions/Panel.tsx";
import { BothPlans } from "../comparison/BothPlans.tsx";
import OwnFields from "../controls/OwnFields.tsx";
import { Situation } from "../controls/Situation.tsx";
import { Target } from "../controls/Target.tsx";
import OpenAnswers from "../result/OpenAnswers.tsx";
import { SpreadAndEffort } from "../result/SpreadAndEffort.tsx";
import { TaskTable } from "../result/TaskTable.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";
import TrendTable from "../trend/TrendTable.tsx";

/** What parts of a timeline show, for the page of the design system. */
interface Given {
	readonly plan: TimelinePlan;
	readonly estimate: Estimate;
}

/** How sure the reader wants to be, and by when; when the reader begins, and with whom. */
export function SituationSpecimen({ plan, estimate }: Given) {
	const { region, regionName } = plan.provides;
	const inputs = defaultInputs(estimate.start, region);
	return (
		<>
			<Target inputs={inputs} estimate={estimate} />
			<Situation inputs={inputs} regions={{ [region]: regionName }} />
		</>
	);
}

/** What is assumed, with a risk that is switched on. */
export const AssumptionsSpecimen = ({
	plan,
	estimate,
	process,
	assume,
}: Given & { readonly process: Process; readonly assume: string }) => (
	<Panel
		process={process}
		plan={plan}
		estimate={estimate}
		inputs={{ ...defaultInputs(estimate.start, plan.provides.region), assume }}
		change={nothing}
		tell={nothing}
	/>
);

/** Every task with its dates; with fields for figures of the reader's own. */
export function TaskTableSpecimen({ plan, estimate }: Given) {
	const tasks = estimate.tasks.slice(0, 4);
	const [first] = tasks;
	const task = first && plan.tasks[first.id];
	return (
		<>
			<TaskTable plan={plan} estimate={{ ...estimate, tasks }} own={{}} />
			{task && <OwnFields task={task} own={undefined} onChange={nothing} />}
		</>
	);
}

/** Two plans beside each other. */
export const ComparisonSpecimen = ({
	estimate,
	comparison,
}: Given & { readonly comparison: Comparison }) => (
	<div className="comparison">
		<BothPlans estimate={estimate} comparison={comparison} />
	</div>
);

/** What earlier days have said. */
export const TrendSpecimen = ({
	kept,
	now,
}: {
	readonly kept: readonly Forecast[];
	readonly now: Forecast;
}) => <TrendTable kept={kept} now={now} />;

/** What each answer to an open question would do. */
export const OpenAnswersSpecimen = ({
	ways,
	checklist,
}: {
	readonly ways: NonNullable<Estimate["openAnswers"]>;
	readonly checklist: Plan;
}) => <OpenAnswers ways={ways} questions={checklist.questions} />;

/** What spreads the dates. */
export const SpreadSpecimen = ({ estimate }: Given) => (
	<SpreadAndEffort estimate={estimate} />
);

function nothing(): void {}
