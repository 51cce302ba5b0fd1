/** Files that the page of the design system does not show, with the reason, and a page where they are seen. */
interface Elsewhere {
	/** Files, and folders with a slash at the end, from the root of the repository. */
	readonly parts: readonly string[];
	readonly why: string;
	readonly page?: { readonly path: string; readonly name: string };
}

const docs = "apps/docs/src/";
const widgets = "packages/checklist-widgets/src/";
const within = (root: string, ...parts: string[]) =>
	parts.map((part) => root + part);
const page = (path: string, name: string) => ({ path, name });

export const elsewhere: readonly Elsewhere[] = [
	{
		parts: within(
			docs,
			"styles/index.css",
			"styles/layers.css",
			"styles/tokens.css",
			"styles/base.css",
			"styles/fonts.css",
			"styles/prose.css",
			"styles/touch.css",
			"components/design/",
		),
		why: "What everything above is drawn with: order, tokens, faces, running text, and this page.",
	},
	{
		parts: within(docs, "styles/print.css"),
		why: "Paper only. Print this page to see it.",
	},
	{
		parts: within(
			docs,
			"components/chrome/",
			"styles/chrome.css",
			"styles/components/wide-page.css",
		),
		why: "Around every page: header, sidebar with the marks of its stages, search and its dialog, foot.",
	},
	{
		parts: within(
			docs,
			"components/home/",
			"components/my/",
			"components/calendar/",
			"components/offline/",
			"components/portfolio/",
			"components/package/",
			"components/command-line/",
			"components/authors/",
			"components/guide/EstimateKeys.astro",
		),
		why: "Sections of one page each, made of the parts above.",
		page: page("", "Home"),
	},
	{
		parts: within(docs, "components/compare/", "styles/components/compare.css"),
		why: "One wide table, with its controls.",
		page: page("compare/", "Compare"),
	},
	{
		parts: within(
			docs,
			"components/guide/OverviewPage.astro",
			"components/guide/overview/",
			"components/guide/Tools.astro",
			"styles/components/verdict.css",
		),
		why: "Sections of an overview, made of cards, notes, tables and rails.",
		page: page("prioticket/", "An overview"),
	},
	{
		parts: within(
			docs,
			"components/guide/StagePage.astro",
			"components/guide/ChecklistPage.astro",
			"components/guide/StartChecklists.astro",
			"components/guide/TimelinePage.astro",
			"components/guide/RehearsalPage.astro",
			"components/guide/GuideContent.astro",
			"components/guide/Sections.astro",
			"components/guide/Notes.astro",
			"components/guide/ComesWith.astro",
			"components/guide/stage/",
			"components/guide/rehearsal/",
		),
		why: "Whole pages of a guide, and what orders their sections.",
		page: page("prioticket/certification/", "A stage"),
	},
	{
		parts: within(
			docs,
			"components/guide/KickOffPackPage.astro",
			"components/guide/kick-off/",
			"styles/components/kick-off.css",
		),
		why: "Two sheets of paper, whose columns need a page of their own.",
		page: page("prioticket/kick-off-pack/", "A kick-off pack"),
	},
	{
		parts: within(
			docs,
			"components/guide/ErrorsPage.astro",
			"components/guide/errors/",
			"styles/components/errors.css",
		),
		why: "A reference with hundreds of entries of one form.",
		page: page("prioticket/errors/", "An error reference"),
	},
	{
		parts: within(
			docs,
			"components/guide/SourcesPage.astro",
			"components/guide/sources/",
		),
		why: "Lists of sources, whose numbers the facts above carry.",
		page: page("prioticket/sources/", "Sources"),
	},
	{
		parts: within(
			docs,
			"components/guide/SandboxPage.astro",
			"components/guide/sandbox/",
			"components/sandbox/",
		),
		why: "The page around a console.",
		page: page("prioticket/sandbox/", "A sandbox"),
	},
	{
		parts: within(
			widgets,
			"sandbox/specimens.tsx",
			"checklist/specimens.tsx",
			"timeline/specimens.tsx",
			"shared/specimens.tsx",
		),
		why: "What this page is made with.",
	},
	{
		parts: within(
			widgets,
			"sandbox/mount.tsx",
			"sandbox/sandbox.css",
			"sandbox/console/",
			"sandbox/editor/",
			"sandbox/answer/",
			"sandbox/journal/",
			"sandbox/story/",
			"sandbox/calls/",
		),
		why: "They need a running sandbox: form, editor, state, journal, story, calls.",
		page: page("prioticket/sandbox/", "A sandbox"),
	},
	{
		parts: within(
			widgets,
			"checklist/ChecklistIsland.tsx",
			"checklist/mount.tsx",
			"checklist/checklist.css",
			"checklist/page/",
			"checklist/part/Part.tsx",
			"checklist/handover/",
			"checklist/message/",
			"checklist/task/Conflicts.tsx",
		),
		why: "They need stored progress: undo, import and export, disagreements, drafts, the sheet on paper.",
		page: page("prioticket/checklist/", "A checklist"),
	},
	{
		parts: within(
			widgets,
			"timeline/ServedTimeline.tsx",
			"timeline/Timeline.tsx",
			"timeline/TimelineIsland.tsx",
			"timeline/mount.tsx",
			"timeline/timeline.css",
			"timeline/assumptions/",
			"timeline/comparison/",
			"timeline/controls/",
			"timeline/export/",
			"timeline/inputs/",
			"timeline/trend/",
			"timeline/result/Result.tsx",
			"timeline/result/Conflict.tsx",
			"timeline/result/ChanceDetails.tsx",
			"timeline/result/ChanceFold.tsx",
			"timeline/result/OpenAnswers.tsx",
			"timeline/result/SpreadAndEffort.tsx",
			"timeline/result/TaskTable.tsx",
			"shared/estimate/result-bar.css",
			"shared/sections/Section.tsx",
			"shared/sections/section.css",
		),
		why: "They need an estimate that the reader can change, or are whole sections of one.",
		page: page("prioticket/timeline/", "A timeline"),
	},
	{
		parts: within(widgets, "portfolio/", "integrations/"),
		why: "They show the integrations of this browser.",
		page: page("my/", "My integrations"),
	},
	{
		parts: within(
			widgets,
			"shared/shared.css",
			"shared/island/lazy-part.tsx",
			"shared/island/render-island.tsx",
			"shared/turn/TurnMark.tsx",
			"shared/fields/Regions.tsx",
			"shared/fields/TeamSizes.tsx",
			"shared/fields/situation.css",
			"shared/link/",
		),
		why: "Pieces of the parts above, without a look of their own.",
	},
	{
		parts: within(widgets, "offline/"),
		why: "What says that an update is there, and what is kept offline.",
		page: page("offline/", "Offline"),
	},
];
