import { fieldsFrom } from "../../published-fields.ts";
import { sources } from "../sources.ts";
import { ofBookings } from "./booking.ts";
import { ofEstate } from "./estate.ts";
import { ofEvents } from "./events.ts";

/** The fields of Docplanner's answers by the models of its OpenAPI document, and what of them is played. */
export const fields = fieldsFrom(sources)({
	tables: [...ofEstate, ...ofBookings, ...ofEvents],
	undescribed: {
		"patient-books": "It is this sandbox's own.",
		"patient-moves": "It is this sandbox's own.",
	},
});
