import { tax } from "../state/catalogue.ts";
import { amount } from "../state/prices.ts";
import type { Product, TicketType } from "../state/tables.ts";

const ages: Readonly<
	Record<string, { readonly from: number; readonly to?: number }>
> = { ADULT: { from: 13 }, CHILD: { from: 4, to: 12 } };

/** What a ticket type is, wherever it is shown. */
export function ticketTypeView(type: TicketType) {
	const age = ages[type.type];
	return {
		product_type: type.type,
		product_type_class: type.class,
		product_type_id: type.id,
		product_type_label: type.label,
		...(age && { product_type_age_from: age.from }),
		...(age?.to !== undefined && { product_type_age_to: age.to }),
	};
}

/** A ticket type as a product offers it at a price, in minor units. */
export const offeredView = (
	type: TicketType,
	{ quantity }: Pick<Product, "quantity">,
	price: number,
) => ({
	...ticketTypeView(type),
	product_type_pax: type.pax,
	product_type_capacity: type.pax,
	product_type_quantity_min: 1,
	product_type_quantity_max: quantity.most,
	product_type_price_tax_id: tax.tax_id,
	product_type_price_type: "INDIVIDUAL",
	product_type_pricing: {
		product_type_list_price: amount(price),
		product_type_sales_price: amount(price),
		product_type_display_price: amount(price),
	},
});
