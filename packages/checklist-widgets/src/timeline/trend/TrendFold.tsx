import { trendSentence } from "@slipway/core/timeline";
import { dateWords } from "../../shared/estimate/words.ts";
import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { Fold } from "../../shared/sections/Fold.tsx";
import type { Trend } from "./use-trend.ts";

const TrendTable = lazyPart(() => import("./TrendTable.tsx"));

/** How the forecast has moved, in one sentence; behind it, day by day. Nothing before there is a day to compare with. */
export function TrendFold({ kept, now }: Trend) {
	const sentence = trendSentence(kept, now, dateWords);
	return (
		sentence && (
			<Fold summary={sentence}>
				{() => <TrendTable kept={kept} now={now} />}
			</Fold>
		)
	);
}
