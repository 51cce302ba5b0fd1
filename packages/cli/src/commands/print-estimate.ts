import type { Process } from "@slipway/core/process";
import type { Estimate } from "@slipway/core/timeline";

/** An estimate for people: dates first, then what drives them. */
export function printEstimate(process: Process, result: Estimate): string {
	const names: Record<string, string> = {
		partner: "you",
		provider: process.provider,
	};
	const nameOf = (actor: string) =>
		names[actor] ?? process.parties[actor]?.title ?? actor;
	const drivers = result.tasks
		.filter(({ sensitivity }) => sensitivity > 0)
		.toSorted((left, right) => right.sensitivity - left.sensitivity)
		.slice(0, 5);
	return [
		`${process.provider}: live when? An estimate, not a promise.`,
		`From ${result.start}, your holidays of ${result.regions.partner}, theirs of ${result.regions.provider}; ${result.people === undefined ? "" : `${result.people === 1 ? "one person" : `${result.people} people`} on your tasks; `}${result.trials} runs, seed ${result.seed}.`,
		...(result.daysOff
			? [`Your days off besides: ${result.daysOff.length}.`]
			: []),
		...Object.entries(result.unconfirmedHolidays ?? {}).map(
			([region, reason]) => `Public holidays of ${region}: ${reason}`,
		),
		...(result.holidaysUnknownFrom
			? [
					`No public holidays are known from ${result.holidaysUnknownFrom} on: from then every working weekday counts as worked.`,
				]
			: []),
		"",
		...result.liveBy.map(
			({ share, date }) =>
				`  live by ${date}  in ${percent(share)} of the runs`,
		),
		...(result.chance
			? [
					"",
					`  chance to be live by ${result.chance.by}: ${percent(result.chance.share)}`,
				]
			: []),
		"",
		"Waiting on the critical path, calendar days:",
		...result.waiting.map(
			({ party, days }) =>
				`  ${nameOf(party).padEnd(20)}${days.toFixed(1).padStart(7)}`,
		),
		"",
		"What moves the date most:",
		...drivers.map(
			({ title, actor, swing, basis }) =>
				`  ${title} (${nameOf(actor)}, ${basis})${swing ? `: ${swing[0]} if it goes well, ${swing[1]} if badly` : ""}`,
		),
		"",
		"Task by task, in half of the runs:",
		...result.tasks.map(
			({ start, finish, title, actor, latestStart }) =>
				`  ${start} to ${finish}  ${title} (${nameOf(actor)})${latestStart ? `, start by ${latestStart}` : ""}`,
		),
	].join("\n");
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
