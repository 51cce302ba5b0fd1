import type { Guide } from "./guide.ts";
import { openQuestionsInOrder, subjectWords } from "./kick-off.ts";
import { mailtoAddress } from "./mailto.ts";

/** The questions as plain text to paste into an invitation or to print. */
export function kickOffText(guide: Guide): string {
	const { process } = guide;
	return [
		`Questions for ${process.provider} (${process.product})`,
		`From the published material as of ${process.checked}`,
		...openQuestionsInOrder(guide).map(
			({ question }, index) =>
				`\n${index + 1}. ${question.ask}\n   About: ${question.hurts.map((subject) => subjectWords(subject, guide)).join("; ")}`,
		),
	].join("\n");
}

/** An e-mail to the provider with the questions, as an address. */
export const kickOffMail = (guide: Guide): string =>
	mailtoAddress({
		subject: `Questions before our kick-off with ${guide.process.provider}`,
		body: kickOffText(guide),
	});
