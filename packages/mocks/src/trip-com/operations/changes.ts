import { z } from "zod";
import { carried } from "../carried.ts";
import { answer, UniqueIds } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { idsOf } from "../views.ts";
import { operation, proxy, query } from "./operation.ts";

export const changes = operation({
	...proxy,
	id: "list-changes",
	selector: icodes.changes,
	title: "Status changes",
	says: "Orders that changed in a window of at most ten minutes. Poll it; nobody calls you.",
	story: "Manage",
	body: z.object({
		HotelReservations: z
			.array(
				z.object({
					LastModifyDateTime: z.iso
						.datetime({ offset: true, local: true })
						.meta({ examples: ["2027-03-01T10:00:00"] }),
					EndModifyDateTime: z.iso
						.datetime({ offset: true, local: true })
						.optional(),
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
		const utc = (text: string) =>
			Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
		const from = utc(window?.LastModifyDateTime ?? "");
		const to = window?.EndModifyDateTime
			? utc(window.EndModifyDateTime)
			: world.now;
		if (to < from || to - from > 600_000 || world.now - from > 86_400_000)
			throw refuse("window", {
				code: "1001",
				pointer: "/HotelReservations/0/LastModifyDateTime",
				fact: `The window is ${Math.round((to - from) / 60_000)} minutes long and begins ${Math.round((world.now - from) / 60_000)} minutes ago.`,
				fix: {
					says: "Begin ten minutes ago.",
					value: new Date(world.now - 599_000).toISOString().slice(0, 19),
				},
			});
		return {
			status: 200,
			body: {
				...acknowledged(world.now),
				HotelReservations: [...world.tables.orders.values()]
					.filter(
						({ owner, modified }) =>
							owner === principal?.id && modified >= from && modified <= to,
					)
					.map((order) => ({ UniqueID: idsOf(order) })),
			},
		};
	},
});
