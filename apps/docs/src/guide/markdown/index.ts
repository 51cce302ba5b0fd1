import type { Guide } from "../guide.ts";
import type { GuidePage, PageKind, PlacedPage } from "../page-kinds.ts";
import { blocks, heading } from "./blocks.ts";
import { checklistMarkdown } from "./checklist.ts";
import { overviewMarkdown } from "./overview.ts";
import { sandboxMarkdown } from "./sandbox.ts";
import { sourcesMarkdown } from "./sources.ts";
import { stageMarkdown } from "./stage.ts";
import { timelineMarkdown } from "./timeline.ts";

/** What writes each kind of page as Markdown, without its title. */
const writers = {
	overview: overviewMarkdown,
	stage: (guide, { stage }) => (stage ? stageMarkdown(guide, stage) : ""),
	checklist: checklistMarkdown,
	timeline: timelineMarkdown,
	sandbox: sandboxMarkdown,
	sources: sourcesMarkdown,
} satisfies Record<PageKind, (guide: Guide, page: GuidePage) => string>;

/** A page as Markdown, with its title. */
export function markdownOf(guide: Guide, page: PlacedPage): string {
	return `${blocks(heading(1, titleOf(guide, page)), writers[page.kind](guide, page))}\n`;
}

function titleOf({ process, stages }: Guide, page: PlacedPage): string {
	if (page.kind === "overview") return page.title;
	const place = page.stage
		? `stage ${page.stage.number} of ${stages.length}: ${page.title}`
		: page.title;
	return `${process.provider}, ${place}`;
}
