import type { RawCall } from "@slipway/sandbox/engine";
import { playerOf } from "@slipway/sandbox/test-support";
import { prioticket } from "./api.ts";
import { root } from "./operations/operation.ts";

/** A sandbox with a token, which can be asked at any address of the distributor API. */
export async function player() {
	const player = playerOf(prioticket);
	await player.send("get-token");
	const ask = async (
		method: string,
		path: string,
		{ headers, body }: { headers?: RawCall["headers"]; body?: unknown } = {},
	) => {
		const answer = await player.sandbox.exchange({
			method,
			target: root + path,
			headers: {
				authorization: `Bearer ${player.carried().token}`,
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			body: body === undefined ? "" : JSON.stringify(body),
		});
		if (!answer) throw new Error("The connection broke.");
		return answer;
	};
	/** The data of an answer that is no refusal. */
	const read = async (...sent: Parameters<typeof ask>) => {
		const { status, body } = await ask(...sent);
		if (status >= 300) throw new Error(`${status}: ${body}`);
		return JSON.parse(body).data;
	};
	return { ...player, ask, read };
}

/** A part of an answer, of which texts are read. */
export type Item = Readonly<Record<string, string>>;

/** An order of one booking, without its slot. */
export const orderOf = (
	external: string,
	booking: Readonly<Record<string, unknown>>,
	more: Readonly<Record<string, unknown>> = {},
) => ({
	data: {
		order: {
			order_distributor_id: "900001",
			order_external_reference: external,
			order_language: "en",
			order_bookings: [{ booking_option_type: "DIRECT_BOOKING", ...booking }],
			...more,
		},
	},
});

/** So many tickets of a product's first type. */
export const tickets = (product: string, count: number) => ({
	product_id: product,
	product_type_details: [
		{ product_type_id: `${product}0`, product_type_count: count },
	],
});
