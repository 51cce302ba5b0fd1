import { fields as docplanner } from "./docplanner/fields/index.ts";
import { fields as holidayExtras } from "./holiday-extras/fields/index.ts";
import { fields as holidayExtrasV2 } from "./holiday-extras-v2/fields.ts";
import { fields as prioticket } from "./prioticket/fields/index.ts";
import type { PublishedFields } from "./published-fields.ts";
import { fields as channelsPlus } from "./siteminder-channels-plus/fields.ts";
import { fields as tripCom } from "./trip-com/fields/index.ts";

export { countOf } from "./published-fields.ts";

/** What is known of the fields of answers, by mock. */
export const publishedFields: Readonly<Record<string, PublishedFields>> = {
	docplanner,
	"holiday-extras": holidayExtras,
	"holiday-extras-v2": holidayExtrasV2,
	prioticket,
	"siteminder-channels-plus": channelsPlus,
	"trip-com": tripCom,
};
