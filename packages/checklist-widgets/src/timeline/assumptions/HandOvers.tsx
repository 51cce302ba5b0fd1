import { counted } from "@slipway/core/words";
import { hoursAhead } from "./hours-ahead.ts";
import { NumberField } from "./NumberField.tsx";
import type { PartProps } from "./part.ts";

/** How far apart the clocks of both sides are, so that work waits for opening hours. */
export function HandOvers({
	process: { calendar },
	plan,
	start,
	read,
	assume,
}: PartProps & { readonly start: string }) {
	const here = hoursAhead(start, calendar.timeZone);
	const set = (hours: number) =>
		assume("apart", hours === 0 ? undefined : String(hours));
	return (
		<fieldset>
			<legend>Hand-overs between time zones</legend>
			<NumberField
				label={`Hours that your clock is ahead of ${plan.provider}’s`}
				hint="Below 0 if you are behind. Both sides then work from 9:00 to 17:00 by their own clock, and what arrives outside these hours waits."
				value={read.apart}
				least={-26}
				most={26}
				onChange={(hours) => set(Math.round(hours * 4) / 4)}
			/>
			<p className="quiet">
				{plan.provider}’s time zone: {calendar.timeZone.replaceAll("_", " ")},{" "}
				{"assumed" in calendar.basis
					? `assumed. ${calendar.basis.assumed}`
					: "published."}{" "}
				Yours is only what you set here: a region does not say in which zone
				your team sits.
			</p>
			{here !== read.apart && (
				<p className="buttons">
					<button type="button" onClick={() => set(here)}>
						Use this browser’s clock: {aheadWords(here)}
					</button>
				</p>
			)}
		</fieldset>
	);
}

/** “4.5 hours ahead”. */
const aheadWords = (hours: number) =>
	hours === 0
		? "the same time"
		: `${counted(Math.abs(hours), "hour")} ${hours > 0 ? "ahead" : "behind"}`;
