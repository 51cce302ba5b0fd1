import { addressesOf } from "../address.ts";
import { requirementCounts } from "../cases.ts";
import { chanceWords, redoWords } from "../words/review.ts";
import { amountWords } from "../words/time.ts";
import type { CompareRow } from "./row.ts";

/** How certification works, beside its steps. */
export const certifyRows: readonly CompareRow[] = [
	{
		id: "cases",
		title: "Certification cases",
		cell: (guide) => {
			const cases = Object.values(guide.process.cases);
			return {
				value: cases.length,
				lines:
					cases.length === 0
						? []
						: [
								{
									text: requirementCounts(cases),
									href: `${addressesOf(guide).overview}#cases`,
								},
							],
			};
		},
	},
	{
		id: "rework",
		title: "Rework",
		cell: (guide) => ({
			lines: [...guide.tasks.values()].flatMap(({ id, task }) =>
				task.review
					? [
							{
								text: `${task.title}: ${chanceWords(task.review.passes.chance)}. ${redoWords(task.review)}`,
								href: addressesOf(guide).task(id),
								basis: task.review.passes.basis,
							},
						]
					: [],
			),
		}),
	},
];

/** What has to be watched once the integration is live. */
export const operateRows: readonly CompareRow[] = [
	{
		id: "duties",
		title: "Duties after launch",
		cell: (guide) => {
			const monitors = Object.entries(guide.process.monitors);
			return {
				value: monitors.length,
				lines: monitors.map(([id, { title, every, by, basis }]) => ({
					text: every
						? `${title}, every ${amountWords(undefined, every.amount, every.unit)}`
						: title,
					href: `${addressesOf(guide).overview}#monitor-${id}`,
					actor: by,
					basis,
				})),
			};
		},
	},
];
