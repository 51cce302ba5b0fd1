import { z } from "zod";
import { cancellable, cancelled } from "../booking/cancelled.ts";
import { orderByIds } from "../booking/find-order.ts";
import { answer, UniqueIds } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { refuse } from "../refuse.ts";
import { byNumber, operation, orderIn, proxy, query } from "./operation.ts";

export const cancel = operation({
	...proxy,
	id: "cancel-order",
	ends: true,
	selector: icodes.cancel,
	title: "Cancel",
	says: "Free while the order is being confirmed; once confirmed only as long as its policy allows. Success in the answer means done.",
	story: "Cancel",
	body: z.object({
		UniqueID: UniqueIds,
		Reasons: z
			.object({ Reason: z.object({ Type: z.string().max(10) }) })
			.optional(),
	}),
	after: [orderIn("Uncommitted", "Process", "Confirm")],
	answers: {
		200: { says: "Done.", schema: answer({ Success: z.object({}) }) },
	},
	examples: [
		{
			title: "The last one",
			query: query("cancel"),
			body: { UniqueID: byNumber, Reasons: { Reason: { Type: "501" } } },
			status: 200,
		},
	],
	handle({ body, principal }, world) {
		const order = orderByIds(body.UniqueID, principal?.id ?? "", world);
		if (!cancellable(order, world))
			throw refuse("cancellable", {
				code: "409005",
				pointer: "/UniqueID",
				fact: `${order.id} is ${order.status} and can no longer be cancelled here.`,
				fix: { by: "state", says: "Save another order." },
			});
		cancelled(order, body.Reasons?.Reason.Type ?? "", world.now, world);
		return {
			status: 200,
			body: { ...ordered(world.now), Success: {} },
		};
	},
});
