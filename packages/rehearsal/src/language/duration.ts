import { counted } from "@slipway/core/words";
import { z } from "zod";

const amount = z.number().positive().exactOptional();

/** A length of time on the clock of the traffic. */
export const DurationSchema = z
	.strictObject({ seconds: amount, minutes: amount, hours: amount })
	.refine((units) => Object.keys(units).length > 0, {
		message: "A length of time has seconds, minutes or hours.",
	})
	.readonly();

export type Duration = z.output<typeof DurationSchema>;

/** A length of time in milliseconds. */
export const millisecondsOf = ({
	seconds = 0,
	minutes = 0,
	hours = 0,
}: Duration): number => ((hours * 60 + minutes) * 60 + seconds) * 1000;

/** A length of time in words. */
export const durationInWords = (duration: Duration): string =>
	[
		...(duration.hours === undefined ? [] : [counted(duration.hours, "hour")]),
		...(duration.minutes === undefined
			? []
			: [counted(duration.minutes, "minute")]),
		...(duration.seconds === undefined
			? []
			: [counted(duration.seconds, "second")]),
	].join(" ");
