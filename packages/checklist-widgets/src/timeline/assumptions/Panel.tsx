import { assumptionsIn, detailOfAssumption } from "@slipway/core/timeline";
import { HandOvers } from "./HandOvers.tsx";
import { HowMany } from "./HowMany.tsx";
import type { Assume, PanelProps } from "./part.ts";
import { Reviews } from "./Reviews.tsx";
import { RiskDrivers } from "./RiskDrivers.tsx";
import { Risks } from "./Risks.tsx";
import { Seasons } from "./Seasons.tsx";
import { Spread } from "./Spread.tsx";
import { withAssumption } from "./with-assumption.ts";

/** What the estimate takes for granted, for the reader to change. */
export default function Panel({
	process,
	plan,
	estimate,
	inputs,
	change,
	tell,
}: PanelProps) {
	const text = inputs.assume ?? "";
	const { assumptions, problems } = assumptionsIn(text, process);
	const assume: Assume = (name, value) => {
		change({ assume: withAssumption(text, name, value) });
		tell(detailOfAssumption(name), value ?? "");
	};
	const part = { process, plan, read: assumptions, assume };
	const applicable = new Set(estimate.tasks.map(({ id }) => id));
	return (
		<div className="assumptions">
			<p className="quiet">
				These figures are not published. Change what you know better; the dates
				follow at once, and so do the link and the command.
			</p>
			<div role="status">
				{problems.length > 0 && (
					<p className="notice">Not used: {problems.join(", ")}.</p>
				)}
			</div>
			<HowMany {...part} applicable={applicable} />
			<Reviews {...part} applicable={applicable} />
			<Spread {...part} />
			<Risks {...part} applicable={applicable} />
			<RiskDrivers risks={estimate.risks ?? []} />
			<Seasons {...part} />
			<HandOvers {...part} start={inputs.start} />
			<p className="buttons">
				<button
					type="button"
					disabled={!text}
					onClick={() => {
						change({ assume: undefined });
						for (const name of new URLSearchParams(text).keys())
							tell(detailOfAssumption(name), "");
					}}
				>
					Back to our assumptions
				</button>
			</p>
		</div>
	);
}
