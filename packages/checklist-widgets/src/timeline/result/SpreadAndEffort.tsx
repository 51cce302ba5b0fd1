import { type Estimate, spreadSentences } from "@slipway/core/timeline";
import { counted } from "@slipway/core/words";
import { roundedDays } from "../../shared/estimate/words.ts";

/** What spreads the dates, and how much work is left for the reader's own people. */
export const SpreadAndEffort = ({
	estimate: { spread, effort },
}: {
	readonly estimate: Estimate;
}) => (
	<>
		{spread && <p>{spreadSentences(spread).join(" ")}</p>}
		<p>
			Work left for your people, one on each task:{" "}
			<strong>{personDays(effort.half)}</strong> in half of the runs,{" "}
			{personDays(effort.most)} in four of five.
		</p>
	</>
);

const personDays = (days: number) => counted(roundedDays(days), "person-day");
