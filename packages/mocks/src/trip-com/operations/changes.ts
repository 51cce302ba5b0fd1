import { z } from "zod";
import { carried } from "../carried.ts";
import { answer, Moment, UniqueIds } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { refuse } from "../refuse.ts";
import { idsOf } from "../views.ts";
import { operation, proxy, query } from "./operation.ts";

/** Seconds. Messages have whole ones, so that windows are counted in them: a fraction of the clock makes none too long. */
const tenMinutes = 600;
const day = 86_400;
const secondOf = (time: number): number => Math.floor(time / 1000);

export const changes = operation({
	...proxy,
	id: "list-changes",
	selector: icodes.changes,
	title: "Status changes",
	says: "Orders that changed in a window of at most ten minutes. Poll it: there are no callbacks.",
	story: "Manage",
	body: z.object({
		HotelReservations: z
			.array(
				z.object({
					LastModifyDateTime: Moment,
					EndModifyDateTime: Moment.optional(),
				}),
			)
			.length(1),
	}),
	answers: {
		200: {
			says: "Numbers of orders; read each of them.",
			schema: answer({
				HotelReservations: z.array(z.object({ UniqueID: UniqueIds })),
			}),
		},
	},
	examples: [
		{
			title: "Since the order that was read last",
			query: query("changes"),
			body: { HotelReservations: [{ LastModifyDateTime: carried.modified }] },
			status: 200,
		},
		{
			title: "Since this morning, which is too long",
			query: query("changes"),
			body: {
				HotelReservations: [
					{ LastModifyDateTime: `${carried.today}T00:00:00` },
				],
			},
			status: 200,
			refused: true,
		},
	],
	handle({ body, principal }, world) {
		const [window] = body.HotelReservations;
		const now = secondOf(world.now);
		const from = secondOf(window?.LastModifyDateTime ?? world.now);
		const to = secondOf(window?.EndModifyDateTime ?? world.now);
		if (to < from || to - from > tenMinutes || now - from > day)
			throw refuse("window", {
				code: "1001",
				pointer: "/HotelReservations/0/LastModifyDateTime",
				fact: `The window is ${to - from} seconds long and begins ${now - from} seconds ago.`,
				fix: {
					// Less than the ten minutes that are allowed: it is sent later than it is worked out, and rounded to seconds.
					says: "Begin nine minutes ago.",
					value: new Date((now - 540) * 1000).toISOString().slice(0, 19),
				},
			});
		return {
			status: 200,
			body: {
				...ordered(world.now),
				HotelReservations: [...world.tables.orders.values()]
					.filter(
						({ owner, modified }) =>
							owner === principal?.id &&
							secondOf(modified) >= from &&
							secondOf(modified) <= to,
					)
					.map((order) => ({ UniqueID: idsOf(order) })),
			},
		};
	},
});
