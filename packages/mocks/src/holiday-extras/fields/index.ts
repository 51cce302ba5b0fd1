import { fieldsFrom } from "../../published-fields.ts";
import { sources } from "../sources.ts";
import { ofBookings } from "./bookings.ts";
import { ofCatalogue } from "./catalogue.ts";
import { ofSearches } from "./searches.ts";
import { shared } from "./shared.ts";
import { ofTransfers } from "./transfers.ts";
import { ofView } from "./view.ts";

/** The fields of Holiday Extras' answers by the tables and examples of its pages, and what of them is played. */
export const fields = fieldsFrom(sources)({
	tables: [
		...ofCatalogue,
		...ofSearches,
		...ofBookings,
		...ofView,
		...ofTransfers,
		...shared,
	],
	undescribed: {},
});
