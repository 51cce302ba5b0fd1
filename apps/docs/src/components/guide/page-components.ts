import type { PageKind } from "../../guide/page-kinds.ts";
import ChecklistPage from "./ChecklistPage.astro";
import ErrorsPage from "./ErrorsPage.astro";
import KickOffPackPage from "./KickOffPackPage.astro";
import OverviewPage from "./OverviewPage.astro";
import RehearsalPage from "./RehearsalPage.astro";
import SandboxPage from "./SandboxPage.astro";
import SourcesPage from "./SourcesPage.astro";
import StagePage from "./StagePage.astro";
import TimelinePage from "./TimelinePage.astro";

/** What draws each kind of page. Every component takes `guide` and `page`. */
export const pageComponents = {
	overview: OverviewPage,
	stage: StagePage,
	checklist: ChecklistPage,
	timeline: TimelinePage,
	sandbox: SandboxPage,
	rehearsal: RehearsalPage,
	kickOffPack: KickOffPackPage,
	errors: ErrorsPage,
	sources: SourcesPage,
} satisfies Record<PageKind, unknown>;
