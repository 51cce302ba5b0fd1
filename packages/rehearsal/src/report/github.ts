import type { Report } from "./case-report.ts";
import { summaryOf } from "./tally.ts";

/**
 * A rehearsal as annotations of a run on GitHub: an error for each case that failed, a warning for each that is open, and
 * the sum as a notice.
 */
export const githubOf = (report: Report): string =>
	[
		...report.cases.flatMap(({ title, is, because = "", instead }) => {
			const level = {
				failed: "error",
				"in progress": "warning",
				"not started": "warning",
			}[is as string];
			return level
				? [
						`::${level} title=${property(`${title}: ${is}`)}::${data([because, instead && `Instead: ${instead}`].filter(Boolean).join(" ") || is)}`,
					]
				: [];
		}),
		`::notice title=${property(`Rehearsal: ${report.provider}`)}::${data(summaryOf(report))}`,
		"",
	].join("\n");

/** Text behind the second colons: what would end the line, or begin an escape, is escaped. */
const data = (text: string): string =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Text in a property, which a comma or a colon would end. */
const property = (text: string): string =>
	data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
