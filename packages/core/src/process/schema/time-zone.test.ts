import { expect, test } from "vitest";
import { checkProcess } from "../check/index.ts";
import { example } from "../example.ts";

test.each(["Mars/Olympus", "Amsterdam", "+01:00", ""])(
	"“%s” is no time zone of a provider",
	(timeZone) => {
		const { process, issues } = checkProcess({
			...example,
			calendar: { ...example.calendar, timeZone },
		});
		expect(process).toBeUndefined();
		expect(issues.map(({ path }) => path.join("."))).toContain(
			"calendar.timeZone",
		);
	},
);

test.each(["Europe/Amsterdam", "UTC"])("“%s” is one", (timeZone) => {
	expect(
		checkProcess({
			...example,
			calendar: { ...example.calendar, timeZone },
		}).process?.calendar.timeZone,
	).toBe(timeZone);
});
