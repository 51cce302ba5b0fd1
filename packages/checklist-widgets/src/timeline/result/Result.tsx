import type { PlainDate } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";
import type { ComponentType, ReactNode } from "react";
import { Scroller } from "../../shared/sections/Scroller.tsx";
import { Section } from "../../shared/sections/Section.tsx";
import type { TimelinePlan } from "../timeline-plan.ts";
import { ChanceFold } from "./ChanceFold.tsx";
import { type ClaimNote, Claims } from "./Claims.tsx";
import { DotPlot } from "./DotPlot.tsx";
import { Drivers } from "./Drivers.tsx";
import { LaneChart } from "./LaneChart.tsx";
import { Levers, Waiting } from "./Levers.tsx";
import { LiveBy } from "./LiveBy.tsx";
import { SpreadAndEffort } from "./SpreadAndEffort.tsx";
import { TaskTable } from "./TaskTable.tsx";

/** The sections of a result, as they stand in the table of contents too. */
export const resultHeadings = [
	["chance", "Live by when"],
	["inputs", "Your situation"],
	["calendar", "On the calendar"],
	["drivers", "What drives the date"],
	["today", "What you can do today"],
	["tasks", "Task by task"],
	["claims", "Published times beside this estimate"],
] as const;

export type ResultSection = (typeof resultHeadings)[number][0];

const nothingOwn = {};

/** A whole result, the same as served and alive; tools for a section come in from outside. */
export function Result({
	estimate,
	plan,
	by,
	dots = 20,
	own = nothingOwn,
	edit,
	tools = {},
	ChanceTable,
	conflict,
}: {
	readonly estimate: Estimate;
	readonly plan: TimelinePlan;
	/** The date up to which chances are counted. */
	readonly by: PlainDate;
	readonly dots?: 20 | 50;
	/** The table behind the dots, where it is served with the page. */
	readonly ChanceTable?: ComponentType<{ readonly estimate: Estimate }>;
	/** Lengths in words that the partner has put in the place of ours. */
	readonly own?: { readonly [task: string]: string };
	/** What changes the length of a task. */
	readonly edit?: (task: string) => ReactNode;
	readonly tools?: { readonly [Place in ResultSection | "target"]?: ReactNode };
	/** What is said where the runs contradict a published time. */
	readonly conflict?: ClaimNote;
}) {
	const given = { estimate, plan };
	const contents: { readonly [Section in ResultSection]: ReactNode } = {
		chance: (
			<>
				<LiveBy estimate={estimate} />
				{tools.target}
				<DotPlot estimate={estimate} count={dots} by={by} />
				{tools.chance}
				<ChanceFold estimate={estimate} Table={ChanceTable} />
			</>
		),
		inputs: tools.inputs,
		calendar: (
			<>
				<p className="quiet">
					A bar is a task’s median start to median end; the line behind it ends
					where 90 % of the runs do. The critical path is in bold.
				</p>
				<Scroller label="The tasks on the calendar">
					<LaneChart {...given} by={estimate.chance?.by} />
				</Scroller>
				{tools.calendar}
			</>
		),
		drivers: (
			<>
				<Drivers {...given} />
				<Waiting {...given} />
				<SpreadAndEffort estimate={estimate} />
			</>
		),
		today: <Levers {...given} />,
		tasks: (
			<>
				{tools.tasks}
				<TaskTable {...given} {...(edit && { edit })} own={own} />
			</>
		),
		claims: <Claims {...given} conflict={conflict} />,
	};
	return resultHeadings.map(([id, text]) => (
		<Section key={id} id={id} title={text}>
			{contents[id]}
		</Section>
	));
}
