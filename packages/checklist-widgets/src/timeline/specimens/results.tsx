import { emptyProgress, type Plan } from "@slipway/core/checklist";
import type { Estimate } from "@slipway/core/timeline";
import { Scroller } from "../../shared/sections/Scroller.tsx";
import AnswerFields from "../controls/AnswerFields.tsx";
import { Answers } from "../controls/Answers.tsx";
import ChanceCurve from "../result/ChanceCurve.tsx";
import ChanceTable from "../result/ChanceTable.tsx";
import { Claims } from "../result/Claims.tsx";
import { DotPlot } from "../result/DotPlot.tsx";
import { Drivers } from "../result/Drivers.tsx";
import { LaneChart } from "../result/LaneChart.tsx";
import { Levers } from "../result/Levers.tsx";
import { LiveBy } from "../result/LiveBy.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";

/** What parts of a result show, for the page of the design system. */
interface Given {
	readonly plan: TimelinePlan;
	readonly estimate: Estimate;
}

/** The three dates. */
export const LiveBySpecimen = ({ estimate }: Given) => (
	<LiveBy estimate={estimate} />
);

/** The distribution as dots, filled up to the date of 80 %. */
export const DotPlotSpecimen = ({ estimate }: Given) => (
	<DotPlot
		estimate={estimate}
		count={20}
		by={estimate.liveBy[1]?.date ?? estimate.start}
	/>
);

/** The chance by date, as a curve and as a table. */
export function ChanceSpecimen({ estimate }: Given) {
	return (
		<>
			{/* Nothing moves here. */}
			<fieldset disabled style={{ border: 0, margin: 0, padding: 0 }}>
				<ChanceCurve
					series={[{ name: "This plan", ...estimate }]}
					by={estimate.liveBy[1]?.date ?? estimate.start}
				/>
			</fieldset>
			<ChanceTable estimate={estimate} />
		</>
	);
}

/** The rail stretched over dates. */
export const LaneChartSpecimen = (given: Given) => (
	<Scroller label="A timeline on the calendar">
		<LaneChart {...given} />
	</Scroller>
);

/** What drives the date, and what brings it forward. */
export function DriversSpecimen(given: Given) {
	return (
		<>
			<Drivers {...given} />
			<Levers {...given} />
		</>
	);
}

/** Published times beside the estimate's. */
export const ClaimsSpecimen = (given: Given) => (
	<Claims {...given} conflict={() => undefined} />
);

/** The questions that decide which tasks apply. */
export function AnswersSpecimen({
	checklist,
	home,
}: {
	readonly checklist: Plan;
	readonly home: string;
}) {
	return (
		<Answers
			plan={checklist}
			progress={emptyProgress(checklist.process)}
			home={home}
			Fields={AnswerFields}
		/>
	);
}
