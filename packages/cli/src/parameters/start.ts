import { epochDayOf, isPlainDate, nextMonday } from "@slipway/core/calendar";
import { type Progress, valueIn } from "@slipway/core/checklist";

/** What a progress file says besides answers and tasks, as the timeline page reads it. */
export interface SaidInProgress {
	readonly start?: string;
	readonly by?: string;
	readonly region?: string;
}

/** Start, wanted date and region of a progress file. Empty texts have been taken back; what is no day is passed over. */
export function saidIn(progress: Progress | undefined): SaidInProgress {
	const detail = (name: string) =>
		valueIn(progress?.details[name]) || undefined;
	const day = (name: string) => {
		const text = detail(name);
		return text !== undefined && isPlainDate(text) ? text : undefined;
	};
	const [start, by, region] = [day("start"), day("target"), detail("region")];
	return {
		...(start !== undefined && { start }),
		...(by !== undefined && { by }),
		...(region !== undefined && { region }),
	};
}

/**
 * The day on which work starts: the one given; or that of the progress file, or today when it has passed; or today when
 * something is ticked; or the next Monday. A day that does not exist throws a SlipwayError.
 */
export function startOf(
	given: string | undefined,
	progress?: Progress,
): string {
	const said = saidIn(progress).start;
	const now = today();
	const begun = Object.keys(progress?.tasks ?? {}).length > 0;
	const start =
		given ??
		(said === undefined
			? begun
				? now
				: nextMonday(now)
			: [said, now].toSorted()[1]) ??
		now;
	epochDayOf(start);
	return start;
}

/** The command line is the border where the clock is read. */
export function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
