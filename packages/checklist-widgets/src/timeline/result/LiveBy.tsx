import type { Estimate } from "@slipway/core/timeline";
import { daysFrom } from "../../shared/estimate/date-scale.ts";
import { dateWords, percentWords } from "../../shared/estimate/words.ts";

/** The chance that most plans are made by; its date comes first and large. */
const foremost = 0.8;

/** The answer: three dates, each with its chance. */
export function LiveBy({ estimate }: { readonly estimate: Estimate }) {
	return (
		<dl className="live-by">
			{estimate.liveBy.map(({ share, date }) => (
				<div
					key={share}
					data-share={share}
					className={share === foremost ? "live-by-foremost" : undefined}
				>
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
