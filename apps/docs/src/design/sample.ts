import type { Change, PlainDate } from "@slipway/core/checklist";
import type { Guide } from "../guide/guide.ts";
import { type Station, stationsOf } from "../guide/rail.ts";
import type { CaseStanding } from "../guide/rehearsal.ts";

/** The day on which the samples stand. */
export const sampleDay: PlainDate = "2027-01-14";

/** A guide's stages with progress that is made up: one done, one begun, one waited for, the others open. */
export function sampleStations(guide: Guide): readonly Station[] {
	const [first, second, third, ...others] = stationsOf(guide);
	if (!first || !second || !third) return stationsOf(guide);
	return [
		{
			...first,
			progress: "done",
			standing: "Done",
			tasks: first.tasks.map((piece) => ({ ...piece, state: "done" })),
		},
		{
			...second,
			progress: "now",
			standing: "2 of 6 tasks done. Your turn",
			tasks: second.tasks.map((piece, index) => {
				if (index < 2) return { ...piece, state: "done" };
				return index === 3 ? { ...piece, state: "skipped" } : piece;
			}),
		},
		{
			...third,
			progress: "waiting",
			standing: "Waiting, 2 working days overdue",
			tasks: third.tasks.map((piece, index) =>
				index === 1 ? { ...piece, state: "out" } : piece,
			),
		},
		...others,
	];
}

/** A row of the checklist: what its state is called, the task, and what has been said. */
export interface SampleRow {
	readonly state: string;
	readonly task: string;
	readonly said: readonly Change[];
	readonly isOpen?: boolean;
}

const waiting = (task: string, since: PlainDate): Change => ({
	task,
	status: { is: "waiting", for: "", since },
});

const done = (task: string, on: PlainDate): Change => ({
	task,
	status: { is: "done", on },
});

const bothSent = [
	done("submit-access-request", "2027-01-12"),
	done("describe-supplier-portfolio", "2027-01-12"),
];

/** Every state of a task, on tasks of Prioticket. */
export const sampleRows: readonly SampleRow[] = [
	{ state: "Ready: your turn", task: "describe-supplier-portfolio", said: [] },
	{ state: "Cannot start yet", task: "study-documentation", said: [] },
	{
		state: "Started",
		task: "run-live-tests",
		said: [
			{
				task: "run-live-tests",
				status: { is: "started", on: "2027-01-11" },
			},
		],
	},
	{
		state: "Waiting, with a date due",
		task: "deliver-staging-access",
		said: bothSent,
	},
	{
		state: "Waiting, overdue",
		task: "deliver-certification-kit",
		said: [waiting("deliver-certification-kit", "2027-01-04")],
	},
	{
		state: "Waiting, longer than allowed for",
		task: "issue-production-credentials",
		said: [waiting("issue-production-credentials", "2026-11-02")],
	},
	{
		state: "Waiting for a third party",
		task: "enable-products",
		said: [waiting("enable-products", "2027-01-13")],
	},
	{
		state: "Done",
		task: "define-scope",
		said: [done("define-scope", "2027-01-12")],
	},
	{
		state: "Said not to apply",
		task: "raise-support-ticket",
		said: [
			{ task: "raise-support-ticket", status: { is: "skipped", because: "" } },
		],
	},
	{
		state: "With owner and note, and its fold open",
		task: "build-integration",
		isOpen: true,
		said: [
			{ task: "build-integration", field: "owner", text: "Integration team" },
			{
				task: "build-integration",
				field: "note",
				text: "A sample note: the booking flow comes first.",
			},
		],
	},
];

/** What has been said where the standing is shown: the provider has the next move. */
export const sampleSaid: readonly Change[] = bothSent;

/** Every verdict of a certification case, on cases of Prioticket. */
export const sampleVerdicts: Readonly<Record<string, CaseStanding>> = {
	"token-and-renewal": { verdict: "passed", words: "passed" },
	"rejected-credentials": {
		verdict: "failed",
		words: "failed",
		because:
			"A sample: the refused request was sent again with the same token.",
	},
	"full-cancellation": { verdict: "begun", words: "in progress" },
	"hold-expires": { verdict: "open", words: "not started" },
	"confirmed-later": { verdict: "none", words: "not applicable" },
};

/** What is played where a console is shown: a story begun, a request that is refused, and one that has the provider call. */
export const sampleSteps = [
	{ operation: "get-token" },
	{ operation: "list-products" },
	{ operation: "get-availability" },
	{ operation: "get-availability", example: "More than 90 days" },
	{ operation: "create-webhook", example: "With a password for the calls" },
	{ operation: "create-order" },
] as const;

/** What another person has said of the same checklist. */
export const sampleOther: readonly Change[] = [
	done("submit-access-request", "2027-01-11"),
	done("describe-supplier-portfolio", "2027-01-12"),
	{ task: "build-integration", field: "owner", text: "Another team" },
];

/** What has been said where there is something to take elsewhere. */
export const sampleKept: readonly Change[] = [
	...bothSent,
	{ task: "build-integration", field: "owner", text: "Integration team" },
];
