import { promotion, tax } from "../state/catalogue.ts";
import { amount, taxIn } from "../state/prices.ts";

/** What a promo code takes off, in minor units. */
export const reductionOf = (
	subtotal: number,
	promoCode: string | undefined,
): number =>
	promoCode === undefined
		? 0
		: Math.round((subtotal * promotion.percentage) / 100);

/** A sum with its parts; minor units, tax included. */
export function pricing(subtotal: number, promoCode?: string) {
	const reduction = reductionOf(subtotal, promoCode);
	const total = subtotal - reduction;
	return {
		price_type: "SALES_GROSS",
		price_currency_code: "EUR",
		price_subtotal: amount(subtotal),
		...(promoCode !== undefined && {
			price_promocodes: [
				{ promo_code: promoCode, promo_amount: amount(reduction) },
			],
		}),
		price_taxes: [
			{
				tax_id: tax.tax_id,
				tax_name: tax.tax_name,
				tax_amount: amount(taxIn(total)),
			},
		],
		price_total: amount(total),
	};
}

/** The promo codes of a reservation or an order, where there is one. */
export const promoCodes = (promoCode: string | undefined) =>
	promoCode === undefined
		? undefined
		: [{ promo_title: promotion.title, promo_code: promoCode }];
