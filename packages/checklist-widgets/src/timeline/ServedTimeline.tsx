import { emptyProgress, type Plan } from "@slipway/core/checklist";
import type { Estimate } from "@slipway/core/timeline";
import { defaultInputs } from "../shared/estimate/inputs.ts";
import AnswerFields from "./controls/AnswerFields.tsx";
import { Answers } from "./controls/Answers.tsx";
import { Situation } from "./controls/Situation.tsx";
import { Target } from "./controls/Target.tsx";
import ChanceTable from "./result/ChanceTable.tsx";
import Conflict from "./result/Conflict.tsx";
import { Result } from "./result/Result.tsx";
import type { TimelinePlan } from "./timeline-plan.ts";

/** The timeline as it is served: an estimate of the build, nothing to change. Complete without script. */
export function ServedTimeline({
	plan,
	checklist,
	estimate,
	home,
}: {
	readonly plan: TimelinePlan;
	readonly checklist: Plan;
	readonly estimate: Estimate;
	/** The address of the provider's overview. */
	readonly home: string;
}) {
	const { region, regionName } = plan.provides;
	const inputs = defaultInputs(estimate.start, region);
	return (
		<Result
			plan={plan}
			estimate={estimate}
			ChanceTable={ChanceTable}
			by={estimate.liveBy[1]?.date ?? estimate.start}
			conflict={(claim) => <Conflict claim={claim} believed={undefined} />}
			tools={{
				target: <Target inputs={inputs} estimate={estimate} />,
				inputs: (
					<>
						<Situation inputs={inputs} regions={{ [region]: regionName }} />
						<Answers
							plan={checklist}
							progress={emptyProgress(plan.process)}
							home={home}
							Fields={AnswerFields}
						/>
					</>
				),
			}}
		/>
	);
}
