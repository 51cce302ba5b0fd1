import type { MockApi } from "@slipway/sandbox/engine";

/** What is folded away above and below a request and its answer, by the place of each in the page's address. */
const titles = {
	story: "Story",
	"calls-to-you": "Calls to you",
	journal: "Journal",
	state: "State",
	controls: "Clock, faults and switches",
	snippets: "Use in my own code",
} as const;

/** The name of a drawer, which is its place in the page's address as well. */
export type DrawerId = keyof typeof titles;

/** A drawer of a console. */
export interface DrawerTitle {
	readonly id: DrawerId;
	readonly title: string;
}

/** The drawers of a mock's console, in order. Only a provider that calls its partners has calls. */
export const consoleDrawers = ({
	partner,
}: Pick<MockApi, "partner">): readonly DrawerTitle[] =>
	(Object.keys(titles) as DrawerId[])
		.filter((id) => id !== "calls-to-you" || partner !== undefined)
		.map((id) => ({ id, title: titles[id] }));

/** What a drawer is called. */
export const drawerTitle = (id: DrawerId): string => titles[id];
