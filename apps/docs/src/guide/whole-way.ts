import { dayNumberOf } from "@slipway/core/calendar";
import type { Guide } from "./guide.ts";
import { estimateAtBuild } from "./timeline.ts";
import { amountWords } from "./words/time.ts";

/** How long the whole way takes, by the provider and by our estimate. */
export interface WholeWay {
	/** “within 60 calendar days”, or that nothing is published. */
	readonly published: string;
	/** “14 to 17 weeks”: half of the runs and four in five of them were live by then. */
	readonly estimated: string;
}

/** How long it takes from start to live: what the provider says, and the estimate of the build for default answers. */
export function wholeWayOf(guide: Guide): WholeWay {
	const claim = Object.values(guide.process.claims).find(
		({ about, unit }) => "process" in about && unit !== undefined,
	);
	return {
		published: claim?.unit
			? `${claim.from === undefined ? "within " : ""}${amountWords(claim.from, claim.to, claim.unit)}`
			: "not published",
		estimated: estimatedWeeks(guide),
	};
}

function estimatedWeeks(guide: Guide): string {
	const { start, liveBy } = estimateAtBuild(guide);
	const weeks = (wanted: number) => {
		const date = liveBy.find(({ share }) => share === wanted)?.date;
		return date && Math.ceil((dayNumberOf(date) - dayNumberOf(start)) / 7);
	};
	return amountWords(weeks(0.5) || undefined, weeks(0.8) || undefined, "weeks");
}
