import { fieldsFrom } from "../../published-fields.ts";
import { sources } from "../sources.ts";
import { ofBookings } from "./booking.ts";
import { ofLists } from "./lists.ts";
import { ofProducts } from "./product.ts";
import { shared } from "./shared.ts";
import { ofSystem } from "./system.ts";

/** The fields of Prioticket's answers by the models of the generated client, and what of them is played. */
export const fields = fieldsFrom(sources)({
	tables: [...ofProducts, ...ofLists, ...ofBookings, ...ofSystem, ...shared],
	undescribed: {
		"list-destinations":
			"The generated client names the model and does not have it.",
		"get-voucher-document": "It is a document.",
		ping: "The generated client has no model of the answer.",
		"get-system-status": "The generated client has no model of the answer.",
	},
});
