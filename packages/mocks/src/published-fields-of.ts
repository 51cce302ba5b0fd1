import { fields as docplanner } from "./docplanner/fields/index.ts";
import { fields as prioticket } from "./prioticket/fields/index.ts";
import type { PublishedFields } from "./published-fields.ts";
import { fields as tripCom } from "./trip-com/fields/index.ts";

/** What is known of the fields of answers, by mock. */
export const publishedFields: Readonly<Record<string, PublishedFields>> = {
	docplanner,
	prioticket,
	"trip-com": tripCom,
};
