import { certificationCasesOf } from "../cases.ts";
import type { Guide, PlacedStage } from "../guide.ts";
import { relayWords } from "../words/actor.ts";
import { basisText } from "../words/basis.ts";
import { blocks, heading, lines, row } from "./blocks.ts";
import { conditional, facts, notes, task } from "./parts.ts";

/** A stage's page as Markdown. */
export function stageMarkdown(guide: Guide, placed: PlacedStage): string {
	const { id, stage, tasks, actors } = placed;
	const cases = certificationCasesOf(guide, placed);
	return blocks(
		stage.goal,
		lines(
			row("Who acts", relayWords(actors, guide.process)),
			row("Finished when", stage.exit),
			stage.handsOver.length > 0 &&
				row("You leave with", stage.handsOver.join("; ")),
			row("Known how", basisText(stage.basis, guide)),
		),
		facts(stage.facts, guide),
		notes({ stage: id }, guide),
		heading(2, "What to do"),
		...tasks.map((entry) => task(entry, guide)),
		cases.length > 0 ? heading(2, "Certification cases") : "",
		...cases.map(([caseId, entry]) =>
			blocks(
				heading(3, `${entry.title} (${entry.requirement})`),
				`${conditional(entry.when, entry.expects, guide)} (${basisText(entry.basis, guide)})`,
				notes({ case: caseId }, guide),
			),
		),
	);
}
