import { fields as holidayExtras } from "./holiday-extras/fields/index.ts";
import { fields as prioticket } from "./prioticket/fields/index.ts";
import type { PublishedFields } from "./published-fields.ts";

/** What is known of the fields of answers, by mock. */
export const publishedFields: Readonly<Record<string, PublishedFields>> = {
	"holiday-extras": holidayExtras,
	prioticket,
};
