import type { PlainDate } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";
import { useEffect, useRef, useState } from "react";
import {
	dateWords,
	percentWords,
	shortDateWords,
} from "../../shared/estimate/words.ts";
import { shareBy } from "../result/quantiles.ts";

/** The answer in one line, in sight once the answer itself is not; told to those who cannot see it. */
export function ResultBar({
	estimate,
	by,
}: {
	readonly estimate: Estimate;
	readonly by: PlainDate | undefined;
}) {
	const bar = useRef<HTMLDivElement>(null);
	const [shown, setShown] = useState(false);
	useEffect(() => {
		const answer = bar.current?.parentElement?.querySelector(".live-by");
		if (!answer) return;
		const observer = new IntersectionObserver(([entry]) =>
			setShown(!entry?.isIntersecting),
		);
		observer.observe(answer);
		return () => observer.disconnect();
	}, []);
	return (
		<div
			className="result-bar"
			role="status"
			ref={bar}
			data-seen={shown ? undefined : ""}
		>
			<span>Live by</span>
			{estimate.liveBy.map(({ share, date }) => (
				<span key={share}>
					<b className="figure">
						<time dateTime={date}>{shortDateWords(date)}</time>
					</b>{" "}
					{percentWords(share)}
				</span>
			))}
			{by && (
				<span>
					<span className="sr-only">
						The wanted date, {dateWords(by)}, is met with{" "}
					</span>
					<span aria-hidden="true">{shortDateWords(by)} is met: </span>
					<b className="figure">{percentWords(shareBy(estimate, by))}</b>
				</span>
			)}
		</div>
	);
}
