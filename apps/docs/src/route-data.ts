import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { guideLanguage } from "./edition.ts";
import { siteHref } from "./guide/address.ts";
import { guideOf } from "./guide/guide.ts";
import { type PlacedPage, pagesOf } from "./guide/page-kinds.ts";
import { mostShown, processes, processOf } from "./guide/processes.ts";

type Route = Parameters<
	Parameters<typeof defineRouteMiddleware>[0]
>[0]["locals"]["starlightRoute"];
type SidebarEntry = Route["sidebar"][number];
type Link = Extract<SidebarEntry, { type: "link" }>;

/** Pages of the interface, which are in the language of the edition. */
const inBoth = new Set(["", "404", "my", "offline", "portfolio"]);

/**
 * A guide's pages show that guide alone in their sidebar, and lead on and back within it. Besides being what the reader
 * wants, it keeps a build linear: with every guide in every page's sidebar its time would grow with their square.
 */
export const onRequest = defineRouteMiddleware((context) => {
	const route = context.locals.starlightRoute;
	const { guide: entry, compare } = route.entry.data;
	if (!entry) {
		// What is written by hand, or for authors, is English in every edition; the home page says nothing of its own.
		if (guideLanguage && !compare && !inBoth.has(route.id))
			route.entryMeta = { ...route.entryMeta, lang: guideLanguage };
		route.sidebar.unshift(group("Providers", providerLinks()));
		return;
	}
	const guide = guideOf(processOf(entry.process));
	nameProvider(route, guide.process.provider);
	const all = pagesOf(guide);
	const shown = all.find(({ path }) => path === entry.path);
	const pages = all.filter(({ under }) => under === undefined);
	const at = pages.findIndex(
		(page) => page.slug === (shown?.under ?? shown?.slug),
	);
	const links = pages.map((page, index) => linkTo(page, index === at));
	const inGroup = (group: PlacedPage["group"]) =>
		links.filter((_, index) => pages[index]?.group === group);
	route.sidebar = [
		{ ...link("All providers", siteHref("")), attrs: { class: "sidebar-up" } },
		...inGroup("guide"),
		group("Stages", inGroup("stages")),
		...[group("Tools", inGroup("tools")), ...inGroup("reference")].filter(
			(part) => part.type === "link" || part.entries.length > 0,
		),
	];
	route.pagination = { prev: links[at - 1], next: links[at + 1] };
});

/**
 * Titles repeat from guide to guide: in a browser's tab, its history and what is shared of a page, the provider stands
 * before them, unless they name it themselves.
 */
function nameProvider(route: Route, provider: string): void {
	const { title } = route.entry.data;
	if (title.includes(provider)) return;
	const named = (text: string) => text.replace(title, `${provider}: ${title}`);
	for (const element of route.head) {
		if (element.tag === "title" && element.content)
			element.content = named(element.content);
		if (element.attrs?.property === "og:title")
			element.attrs.content = named(String(element.attrs.content));
	}
}

/** The guides, for the sidebar of the pages about Slipway itself; where they are too many, the home page has the others. */
function providerLinks(): SidebarEntry[] {
	const links = processes
		.slice(0, mostShown)
		.map(({ id, provider }) => link(provider, siteHref(`${id}/`)));
	return processes.length > mostShown
		? [...links, link("All providers", siteHref(""))]
		: links;
}

function linkTo(page: PlacedPage, isCurrent: boolean): Link {
	return {
		...link(page.label, siteHref(`${page.path}/`)),
		isCurrent,
		attrs: page.stage ? { "data-stage": page.stage.number } : {},
	};
}

function link(label: string, href: string): Link {
	return {
		type: "link",
		label,
		href,
		isCurrent: false,
		badge: undefined,
		attrs: {},
	};
}

function group(label: string, entries: SidebarEntry[]): SidebarEntry {
	return { type: "group", label, entries, collapsed: false, badge: undefined };
}
