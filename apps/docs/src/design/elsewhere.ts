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
			"styles/components/wide-page.css",
		),
		why: "Around every page, this one too: header, sidebar, foot, the way to other integrations. The dialog of the search is drawn by its library once there is something to find.",
	},
	{
		parts: within(
			docs,
			"components/guide/OverviewPage.astro",
			"components/guide/StagePage.astro",
			"components/guide/ChecklistPage.astro",
			"components/guide/StartChecklists.astro",
			"components/guide/TimelinePage.astro",
			"components/guide/SandboxPage.astro",
			"components/guide/RehearsalPage.astro",
			"components/guide/KickOffPackPage.astro",
			"components/guide/ErrorsPage.astro",
			"components/guide/SourcesPage.astro",
			"components/guide/GuideContent.astro",
			"components/guide/Sections.astro",
			"components/guide/Notes.astro",
			"components/guide/ComesWith.astro",
			"components/compare/ComparePage.astro",
			"components/command-line/CommandLinePage.astro",
			"components/my/",
			"components/offline/",
			"components/portfolio/",
		),
		why: "Whole pages, and what puts their parts in order.",
		page: page("prioticket/", "An overview"),
	},
	{
		parts: within(
			docs,
			"components/guide/overview/",
			"components/guide/stage/",
			"components/guide/sources/",
			"components/guide/Tools.astro",
			"components/guide/EstimateKeys.astro",
			"components/calendar/UnconfirmedRegions.astro",
			"components/home/",
			"components/package/",
			"components/authors/",
			"components/sandbox/",
		),
		why: "Lists of all that a guide or a reference has, each of cards, rows, tables or code that are shown above.",
		page: page("prioticket/certification/", "A stage"),
	},
	{
		parts: within(
			docs,
			"components/guide/kick-off/",
			"components/guide/errors/Unplayed.astro",
			"components/guide/sandbox/",
		),
		why: "Sections in words, with the fields, rules and code that are shown above.",
		page: page("prioticket/sandbox/", "A sandbox"),
	},
	{
		parts: within(
			docs,
			"components/compare/CompareControls.astro",
			"components/guide/rehearsal/",
		),
		why: "Controls that need the table or the cases which they act on.",
		page: page("prioticket/rehearsal/", "A rehearsal"),
	},
	{
		parts: within(
			widgets,
			"sandbox/specimens/",
			"checklist/specimens/",
			"timeline/specimens/",
			"portfolio/specimens.tsx",
			"shared/specimens.tsx",
		),
		why: "What this page is made with.",
	},
	{
		parts: within(
			widgets,
			"sandbox/mount.tsx",
			"sandbox/sandbox.css",
			"sandbox/console/Console.tsx",
			"sandbox/console/ServedConsole.tsx",
			"sandbox/console/Controls.tsx",
			"sandbox/journal/JournalDrawer.tsx",
			"sandbox/calls/CallsDrawer.tsx",
			"sandbox/story/StoryDrawer.tsx",
		),
		why: "What holds the parts of a console, and fetches them when they are opened.",
		page: page("prioticket/sandbox/", "A sandbox"),
	},
	{
		parts: within(
			widgets,
			"sandbox/console/Snippets.tsx",
			"sandbox/answer/tree/BodyTree.tsx",
			"sandbox/answer/BroughtValues.tsx",
			"sandbox/editor/code-editor.css",
			"sandbox/journal/TimeLine.tsx",
			"sandbox/story/cases/",
		),
		why: "There once a script has fetched code, an editor or cases, or a clock has been moved.",
		page: page("prioticket/sandbox/", "A sandbox"),
	},
	{
		parts: within(
			widgets,
			"checklist/ChecklistIsland.tsx",
			"checklist/mount.tsx",
			"checklist/checklist.css",
			"checklist/page/Checklist.tsx",
			"checklist/page/ServedChecklist.tsx",
			"checklist/page/Sheet.tsx",
			"checklist/page/Answers.tsx",
			"checklist/page/Questions.tsx",
			"checklist/page/questions.css",
			"checklist/page/KeepSection.tsx",
			"checklist/page/KeepAndHandOver.tsx",
			"checklist/page/History.tsx",
			"checklist/page/Notices.tsx",
			"checklist/page/Announcer.tsx",
			"checklist/handover/Arrival.tsx",
			"checklist/part/Part.tsx",
		),
		why: "What holds the parts of a checklist, reads what has arrived, and tells those who listen.",
		page: page("prioticket/checklist/", "A checklist"),
	},
	{
		parts: within(widgets, "checklist/page/paper.css"),
		why: "The checklist on paper. Print one to see it.",
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
			"timeline/assumptions/AssumptionsFold.tsx",
			"timeline/comparison/ComparisonFold.tsx",
			"timeline/comparison/Comparison.tsx",
			"timeline/comparison/OtherPlan.tsx",
			"timeline/controls/OwnFigures.tsx",
			"timeline/inputs/",
			"timeline/trend/TrendFold.tsx",
			"timeline/result/Result.tsx",
			"timeline/result/ChanceDetails.tsx",
			"timeline/result/ChanceFold.tsx",
			"shared/sections/Section.tsx",
			"shared/sections/section.css",
		),
		why: "What holds the parts of a timeline, and fetches them when they are opened.",
		page: page("prioticket/timeline/", "A timeline"),
	},
	{
		parts: within(
			widgets,
			"timeline/controls/ResultBar.tsx",
			"shared/estimate/result-bar.css",
			"timeline/result/Conflict.tsx",
			"timeline/export/",
		),
		why: "There once the reader scrolls, a published time contradicts what is assumed, or a chart can be saved.",
		page: page("prioticket/timeline/", "A timeline"),
	},
	{
		parts: within(
			widgets,
			"portfolio/Portfolio.tsx",
			"portfolio/PortfolioIsland.tsx",
			"portfolio/mount.tsx",
			"portfolio/controls/",
			"integrations/",
		),
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
			"shared/link/",
		),
		why: "Pieces of the parts above, without a look of their own.",
	},
	{
		parts: within(widgets, "offline/"),
		why: "What says that an update is there, and what is kept offline, drawn by a script.",
		page: page("offline/", "Offline"),
	},
];
