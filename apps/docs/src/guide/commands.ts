import { guideOf } from "./guide.ts";
import { processes } from "./processes.ts";
import { mocksOf } from "./sandbox.ts";

const [one = "", other = one] = processes.map(({ id }) => id);
const mock =
	processes.flatMap((process) => mocksOf(guideOf(process)))[0]?.id ?? one;

/** What the tool is asked in a terminal, as the pages show it, with the names of providers that there are. */
export const commands = {
	sandbox: `sandbox ${mock}`,
	estimate: [
		`estimate ${one} --start 2027-01-04 --by 2027-05-14`,
		`estimate ${one} --json   # by /api/estimate.schema.json`,
		`estimate ${one} --ics`,
		`portfolio ${one} ${other} --people 2`,
	].join("\n"),
	rehearse: [
		`rehearse ${one}`,
		`rehearse ${one} --har recorded.har --junit`,
	].join("\n"),
	record: [
		`record ${one} --to https://staging.example --har recorded.har --evidence evidence.html`,
		`drift ${one} --har recorded.har --markdown`,
		"verify evidence.html",
	].join("\n"),
	help: "help",
};
