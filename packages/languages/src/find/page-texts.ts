import type { Message } from "../message.ts";

/** The paragraphs and headings of a hand-written page, each a message. What is between them is code. */
export function findPageTexts(source: string): readonly Message[] {
	const head = /^---\n.*?\n---\n/s.exec(source)?.[0].length ?? 0;
	return [...source.matchAll(/(?:^(?!import |<|\s*$).+\n?)+/gm)].flatMap(
		({ 0: block, index }) => {
			if (index < head) return [];
			const lead = /^(#+ )?/.exec(block)?.[0].length ?? 0;
			const said = block.slice(lead).trimEnd();
			return [
				{
					text: said.replace(/\s+/g, " "),
					form: lead > 0 ? ("heading" as const) : ("children" as const),
					start: index + lead,
					end: index + lead + said.length,
					slots: new Map(),
				},
			];
		},
	);
}
