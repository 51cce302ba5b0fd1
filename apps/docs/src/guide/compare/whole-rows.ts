import { counted } from "@slipway/core/words";
import { addressesOf } from "../address.ts";
import { estimateAtBuild } from "../timeline.ts";
import { wholeWayOf } from "../whole-way.ts";
import { actorName, capital, turnOf } from "../words/actor.ts";
import { type CompareRow, oneLine } from "./row.ts";

/** The whole way, in figures. */
export const wholeRows: readonly CompareRow[] = [
	{
		id: "published",
		title: "Start to live, published",
		cell: (guide) =>
			oneLine(
				wholeWayOf(guide).published,
				`${addressesOf(guide).overview}#times`,
			),
	},
	{
		id: "estimate",
		title: "Start to live, our estimate",
		cell: (guide) => {
			const { estimated } = wholeWayOf(guide);
			return oneLine(
				estimated,
				`${addressesOf(guide).overview}timeline/`,
				Number.parseInt(estimated, 10),
			);
		},
	},
	{
		id: "waiting",
		title: "On the critical path, on average",
		cell: (guide) => ({
			lines: estimateAtBuild(guide)
				.waiting.filter(({ days }) => Math.round(days) > 0)
				.map(({ party, days }) => ({
					text: `${capital(actorName(party, guide.process))}: ${counted(Math.round(days), "day")}`,
					href: `${addressesOf(guide).overview}timeline/`,
					actor: party,
				})),
		}),
	},
	{
		id: "tasks",
		title: "Tasks",
		cell: (guide) => {
			const actors = [...guide.tasks.values()].map(({ task }) => task.actor);
			const yours = actors.filter((actor) => turnOf(actor) === "you").length;
			return oneLine(
				`${yours} of yours, ${actors.length - yours} of others, in ${counted(guide.stages.length, "stage")}`,
				`${addressesOf(guide).overview}#way`,
				yours,
			);
		},
	},
	{
		id: "open-questions",
		title: "Open questions",
		cell: (guide) => {
			const count = Object.keys(guide.process.openQuestions).length;
			return oneLine(
				counted(count, "question"),
				`${addressesOf(guide).sources}#open`,
				count,
			);
		},
	},
];
