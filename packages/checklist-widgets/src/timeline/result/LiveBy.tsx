import type { Estimate } from "@slipway/core/timeline";
import { daysFrom } from "../../shared/estimate/date-scale.ts";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";

/** The chance that most plans are made by; its date comes first and large. */
const foremost = 0.8;

/** In the order in which they are read and drawn: none pushes another away as it arrives. */
const foremostFirst = (liveBy: Estimate["liveBy"]) =>
	liveBy.toSorted(
		(one, other) =>
			Number(other.share === foremost) - Number(one.share === foremost),
	);

/** The answer: three dates, each with its chance. */
export function LiveBy({ estimate }: { readonly estimate: Estimate }) {
	return (
		<dl className="live-by">
			{foremostFirst(estimate.liveBy).map(({ share, date }) => (
				<div key={share} data-share={share}>
					<dt>
						<span className="figure">{percentWords(share)}</span> chance to be
						live by
					</dt>
					<dd>
						<time dateTime={date}>{dateWords(date)}</time>
						<span className="quiet">
							{daysFrom(estimate.start, date)} days after the start
						</span>
					</dd>
				</div>
			))}
		</dl>
	);
}
