import { z } from "zod";
import { count, Day, Money, text } from "./parameters.ts";

/** Upgrades as `Supplements[0][Code]` and so on. */
export const Supplements = z
	.array(
		z.object({
			Code: text(20, "The code of an upgrade.", "SBXFST"),
			Date: Day.optional(),
			Quantity: count(9, "How often, for upgrades of a booking.").optional(),
			Adults: count(9, "Adults, for upgrades of a person.").optional(),
			Children: count(9, "Children, for upgrades of a person.").optional(),
			TotalPrice: Money.optional(),
			LoungeArrival: z.string().optional(),
			Remove: z.string().optional().meta({
				description: "Its presence takes the upgrade off a booking.",
			}),
		}),
	)
	.max(20)
	.optional()
	.meta({
		description:
			"Upgrades as Supplements[0][Code], Supplements[0][Date] and so on.",
	});

/** An upgrade as it is asked for. */
export type SupplementInput = NonNullable<z.output<typeof Supplements>>[number];
