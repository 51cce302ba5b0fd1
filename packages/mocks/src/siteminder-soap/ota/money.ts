import { element, flag, maybe, several } from "@slipway/sandbox/xml/contract";
import { charged, inCurrency, sum } from "./attributes.ts";
import { open } from "./open.ts";
import { paragraph } from "./paragraph.ts";
import { code, money } from "./types.ts";

/** The taxes in an amount. */
export const taxes = element({
	attributes: sum,
	children: {
		Tax: several(
			element({
				attributes: charged,
				children: { TaxDescription: several(paragraph, 5) },
			}),
			99,
		),
	},
});

/** An amount before and after tax. */
export const totalAttributes = {
	AmountBeforeTax: money,
	AmountAfterTax: money,
	...inCurrency,
	AdditionalFeesExcludedIndicator: flag,
	Type: code,
	ServiceOverrideIndicator: flag,
	RateOverrideIndicator: flag,
	AmountIncludingMarkup: money,
};

/** An amount with its taxes. The schema has no TPA_Extensions here; an implementer sends them all the same, see the switch. */
export const total = element({
	attributes: totalAttributes,
	children: { Taxes: maybe(taxes), ...open("TPA_Extensions") },
});
