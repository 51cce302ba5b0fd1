import type { Scripts } from "./catalogue.ts";
import { docplanner } from "./docplanner/index.ts";
import { holidayExtras } from "./holiday-extras/index.ts";
import { prioticket } from "./prioticket/index.ts";
import { siteminder } from "./siteminder/index.ts";
import { tripCom } from "./trip-com/index.ts";

/** The scripts of every provider's cases, by provider. */
export const allScripts: Readonly<Record<string, Scripts>> = {
	docplanner,
	"holiday-extras": holidayExtras,
	prioticket,
	siteminder,
	"trip-com": tripCom,
};
