import { fields as holidayExtras } from "./holiday-extras/fields/index.ts";
import { fields as holidayExtrasV2 } from "./holiday-extras-v2/fields.ts";
import { fields as prioticket } from "./prioticket/fields/index.ts";
import type { PublishedFields } from "./published-fields.ts";
import { fields as channelsPlus } from "./siteminder-channels-plus/fields.ts";

/** What is known of the fields of answers, by mock. */
export const publishedFields: Readonly<Record<string, PublishedFields>> = {
	"holiday-extras": holidayExtras,
	"holiday-extras-v2": holidayExtrasV2,
	prioticket,
	"siteminder-channels-plus": channelsPlus,
};
