import type { Estimate } from "@slipway/core/timeline";
import { SaveTable } from "../export/SaveTable.tsx";
import ChanceCurve from "./ChanceCurve.tsx";
import ChanceTable from "./ChanceTable.tsx";

/** The chance by date: a curve, a table, and all figures as a file. */
export default function ChanceDetails({
	estimate,
}: {
	readonly estimate: Estimate;
}) {
	return (
		<>
			<ChanceCurve
				series={[{ name: "your plan", ...estimate }]}
				by={estimate.chance?.by ?? estimate.liveBy[1]?.date ?? estimate.start}
			/>
			<ChanceTable estimate={estimate} />
			<SaveTable estimate={estimate} />
		</>
	);
}
