import type { Path } from "@slipway/core/errors";
import { counted } from "@slipway/core/words";
import type { MockApi } from "@slipway/sandbox/engine";
import type { Guide, PlacedStage } from "./guide.ts";
import { canRehearse } from "./rehearsal.ts";
import { mocksOf, sandboxSlug } from "./sandbox.ts";
import { errorSections } from "./sections/errors.ts";
import { checklistSections, timelineSections } from "./sections/islands.ts";
import { kickOffPackRows } from "./sections/kick-off-pack.ts";
import { overviewRows } from "./sections/overview.ts";
import { rehearsalRows } from "./sections/rehearsal.ts";
import { sandboxSections } from "./sections/sandbox.ts";
import { type Section, sectionsFrom } from "./sections/section.ts";
import { sourcesRows } from "./sections/sources.ts";
import { stageRows } from "./sections/stage.ts";

/** A page of a guide, before it is drawn. */
export interface GuidePage {
	/** The address below the provider's own, without slashes; empty for the overview. */
	readonly slug: string;
	readonly title: string;
	/** The name in the sidebar and in previous and next. */
	readonly label: string;
	readonly description: string;
	/** What the page is made of, in order; its table of contents, too. */
	readonly sections: readonly Section[];
	/** The part of the definition that the page shows most of: where its edit link leads. */
	readonly definedAt: Path;
	/** The stage that the page is about. */
	readonly stage?: PlacedStage;
	/** The mock that the page is about. */
	readonly mock?: MockApi;
	/** The address of the page that stands for this one in the sidebar; its own tabs lead here. */
	readonly under?: string;
}

interface PageKindRow {
	/** Where the sidebar puts the pages. */
	readonly group: "guide" | "stages" | "tools" | "reference";
	readonly pages: (guide: Guide) => readonly GuidePage[];
}

/**
 * Every kind of page that a guide has, in the order of the sidebar. To add one: a row here, and its component in
 * components/guide/page-components.ts, which the compiler asks for. Address, sidebar, previous and next, table of
 * contents, search and edit link follow from the row, and the page's Markdown from what the component draws.
 */
export const pageKinds = {
	overview: {
		group: "guide",
		pages: (guide) => [
			{
				slug: "",
				title: `${guide.process.provider}: ${guide.process.product}`,
				label: "Overview",
				description: guide.process.summary,
				sections: sectionsFrom(overviewRows, guide),
				definedAt: [],
			},
		],
	},
	stage: {
		group: "stages",
		pages: (guide) =>
			guide.stages.map((stage) => ({
				slug: stage.id,
				title: stage.stage.title,
				label: stage.stage.title,
				description: `${guide.process.provider}, stage ${stage.number} of ${guide.stages.length}: ${stage.stage.goal}`,
				sections: sectionsFrom(stageRows, { guide, stage }),
				definedAt: ["stages", stage.id, "goal"],
				stage,
			})),
	},
	checklist: {
		group: "tools",
		pages: (guide) => [
			{
				slug: "checklist",
				title: "Checklist",
				label: "Checklist",
				description: `Every task of the ${guide.process.provider} integration: whose turn it is, what is next, what is overdue.`,
				sections: checklistSections(guide),
				definedAt: ["stages"],
			},
		],
	},
	timeline: {
		group: "tools",
		pages: (guide) => [
			{
				slug: "timeline",
				title: "Timeline",
				label: "Timeline",
				description: `When a ${guide.process.provider} integration will be live: dates with their chances, what drives them, and whose turn it is when.`,
				sections: timelineSections(),
				definedAt: ["stages"],
			},
		],
	},
	sandbox: {
		group: "tools",
		pages: (guide) => {
			const [first] = mocksOf(guide);
			return mocksOf(guide).map((mock) => ({
				slug: sandboxSlug(guide, mock),
				title:
					mocksOf(guide).length === 1 ? "Sandbox" : `Sandbox: ${mock.title}`,
				label: "Sandbox",
				description: `Try ${mock.title} at once, against a simulation that keeps state and explains every refusal.`,
				sections: sandboxSections(mock),
				definedAt: ["stages"],
				mock,
				...(mock !== first && { under: "sandbox" }),
			}));
		},
	},
	rehearsal: {
		group: "tools",
		pages: (guide) =>
			canRehearse(guide)
				? [
						{
							slug: "rehearsal",
							title: "Certification rehearsal",
							label: "Rehearsal",
							description: `Every certification case of ${guide.process.provider} step by step, judged by the requests that you have sent or recorded.`,
							sections: sectionsFrom(rehearsalRows, guide),
							definedAt: ["cases"],
						},
					]
				: [],
	},
	kickOffPack: {
		group: "tools",
		pages: (guide) => [
			{
				// A stage of a provider may be called kick-off.
				slug: "kick-off-pack",
				title: "Kick-off pack",
				label: "Kick-off pack",
				description: `For the first call with ${guide.process.provider}: scope, people, what each side hands over, open questions and dates.`,
				sections: sectionsFrom(kickOffPackRows, guide),
				definedAt: ["stages"],
			},
		],
	},
	errors: {
		group: "reference",
		pages: (guide) => {
			const [first] = mocksOf(guide);
			return mocksOf(guide).map((mock) => ({
				// The sandbox's explanations lead there.
				slug: mock.errorPage.replace(`${mock.provider}/`, "").slice(0, -1),
				title:
					mocksOf(guide).length === 1
						? "Error reference"
						: `Error reference: ${mock.title}`,
				label: "Error reference",
				description: `Every code and status that ${mock.title} refuses a request with: what it means, what causes it, how to fix it, and a request to try.`,
				sections: errorSections(mock),
				definedAt: ["stages"],
				mock,
				...(mock !== first && { under: "errors" }),
			}));
		},
	},
	sources: {
		group: "reference",
		pages: (guide) => [
			{
				slug: "sources",
				title: "Sources and open questions",
				label: "Sources and open questions",
				description: `Where the facts of the ${guide.process.provider} guide come from, and ${counted(Object.keys(guide.process.openQuestions).length, "question")} that are still open.`,
				sections: sectionsFrom(sourcesRows, guide),
				definedAt: [
					"openQuestions",
					...Object.keys(guide.process.openQuestions).slice(0, 1),
				],
			},
		],
	},
} as const satisfies Record<string, PageKindRow>;

export type PageKind = keyof typeof pageKinds;

/** A page with its kind. */
export interface PlacedPage extends GuidePage {
	readonly kind: PageKind;
	readonly group: PageKindRow["group"];
	/** The address below the site's base, without slashes at its ends: `prioticket/certification`. */
	readonly path: string;
}

const placed = new WeakMap<Guide, readonly PlacedPage[]>();

/** All pages of a guide, in reading order. */
export function pagesOf(guide: Guide): readonly PlacedPage[] {
	const known = placed.get(guide);
	if (known) return known;
	const pages = Object.entries<PageKindRow>(pageKinds).flatMap(([kind, row]) =>
		row.pages(guide).map((page) => ({
			...page,
			kind: kind as PageKind,
			group: row.group,
			path: [guide.process.id, page.slug].filter(Boolean).join("/"),
		})),
	);
	refuseSharedAddresses(pages);
	placed.set(guide, pages);
	return pages;
}

function refuseSharedAddresses(pages: readonly PlacedPage[]): void {
	const seen = new Map<string, PlacedPage>();
	for (const page of pages) {
		const other = seen.get(page.path);
		if (other)
			throw new Error(
				`Two pages share the address /${page.path}/: “${other.title}” (${other.kind}) and “${page.title}” (${page.kind}). Rename the stage.`,
			);
		seen.set(page.path, page);
	}
}
