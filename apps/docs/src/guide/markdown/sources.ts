import type { Guide } from "../guide.ts";
import {
	kickOffText,
	openQuestionsInOrder,
	subjectWords,
} from "../kick-off.ts";
import { basisText } from "../words/basis.ts";
import { blocks, heading, lines, numbered, row } from "./blocks.ts";
import { conditional, conflict } from "./parts.ts";

/** The page of sources and open questions as Markdown. */
export function sourcesMarkdown(guide: Guide): string {
	const { process } = guide;
	const open = openQuestionsInOrder(guide);
	const conflicts = Object.values(process.conflicts);
	return blocks(
		...(open.length > 0
			? [
					heading(2, "To ask at the kick-off call"),
					["```text", kickOffText(guide), "```"].join("\n"),
					heading(2, "Open questions"),
					...open.map(({ question }) =>
						blocks(
							heading(3, question.ask),
							conditional(question.when, question.because, guide),
							lines(
								question.meanwhile && row("Until then", question.meanwhile),
								row(
									"Matters for",
									question.hurts
										.map((subject) => subjectWords(subject, guide))
										.join("; "),
								),
								row("Known how", basisText(question.basis, guide)),
							),
						),
					),
				]
			: []),
		conflicts.length > 0 ? heading(2, "Where sources disagree") : "",
		...conflicts.map((entry) => conflict(entry, guide)),
		heading(2, "Sources"),
		numbered(
			Object.values(process.sources).map(
				({ title, publisher, version, address, checked, note }) =>
					[
						`${title}, ${[publisher, version].filter(Boolean).join(", ")}.`,
						address ?? "Address not known.",
						`Last read ${checked}.`,
						note,
					]
						.filter(Boolean)
						.join(" "),
			),
		),
	);
}
