import type { Act } from "../../language/demonstration.ts";
import type { Part, ScriptInput } from "../../language/script.ts";

const details = "/data/order/order_bookings";

/** A product is in an order that was answered with 201. */
export const bookedPart = (product: string, says: string): Part => ({
	steps: [
		{
			says,
			operation: "create-order",
			where: { answer: { [`${details}/*/product_id`]: product } },
			must: { answer: { status: 201 } },
		},
	],
	never: [],
});

/** Books a product by the example of the direct order. `slot` is the hour and minute of tomorrow's time slot. */
export const bookProduct = (
	product: string,
	{
		type = `${product}0`,
		count = 2,
		slot,
		date,
	}: {
		readonly type?: string;
		readonly count?: number;
		readonly slot?: string;
		readonly date?: true;
	} = {},
): Act => ({
	send: "create-order",
	with: {
		"/data/order/order_external_reference": `ACME-${product}`,
		[`${details}/0`]: {
			booking_option_type: "DIRECT_BOOKING",
			product_id: product,
			...(slot && {
				product_availability_id: `AV-${product}-{{tomorrow}}-${slot}`,
			}),
			...(date && { booking_travel_date: "{{tomorrow}}" }),
			product_type_details: [
				{ product_type_id: type, product_type_count: count },
			],
		},
	},
});

/** A case that is shown by booking one product. */
export const booking = (
	product: string,
	says: string,
	how: Parameters<typeof bookProduct>[1] = {},
): ScriptInput => ({
	api: "prioticket",
	parts: [bookedPart(product, says)],
	demonstration: [bookProduct(product, how)],
});
