import { guideOf } from "./guide.ts";
import { processes } from "./processes.ts";
import { mocksOf } from "./sandbox.ts";

const [one = "", other = one] = processes.map(({ id }) => id);
const mock =
	processes.flatMap((process) => mocksOf(guideOf(process)))[0]?.id ?? one;

/** Commands for a terminal as the pages show them, with the names of providers that there are. */
export const commands = {
	sandbox: `npm run slipway -- sandbox ${mock}`,
	estimate: [
		`npm run slipway -- estimate ${one} --start 2027-01-04 --by 2027-05-14`,
		`npm run slipway -- estimate ${one} --json   # by /api/estimate.schema.json`,
		`npm run slipway -- estimate ${one} --ics`,
		`npm run slipway -- portfolio ${one} ${other} --people 2`,
	].join("\n"),
	portfolio: `npm run slipway -- portfolio ${one} ${other} --people 2 --start 2027-01-04`,
};
