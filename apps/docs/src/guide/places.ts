import { siteHref } from "./address.ts";
import type { Guide } from "./guide.ts";
import { canRehearse } from "./rehearsal.ts";
import { mocksOf, sandboxSlug } from "./sandbox.ts";

/** Somewhere to go in a guide: what it is called, and where it is, under the site's base path. */
export interface Place {
	readonly title: string;
	readonly at: string;
}

/** Places of one kind, under the name of the kind. */
export interface PlaceGroup {
	readonly name: string;
	readonly places: readonly Place[];
}

/** The tasks, requests and certification cases of a guide, each where a reader does something with it. */
export function placesOf(guide: Guide): readonly PlaceGroup[] {
	const { process } = guide;
	const page = (path: string) => siteHref(`${process.id}/${path}`);
	return [
		{
			name: "Tasks",
			places: [...guide.tasks].map(([id, { task }]) => ({
				title: task.title,
				at: page(`checklist/#item-${id}`),
			})),
		},
		{
			name: "Requests",
			places: mocksOf(guide).flatMap((api) =>
				api.operations.map(({ id, title }) => ({
					title: mocksOf(guide).length > 1 ? `${title} (${api.title})` : title,
					at: page(`${sandboxSlug(guide, api)}/#${api.id}-${id}`),
				})),
			),
		},
		{
			name: "Certification cases",
			places: canRehearse(guide)
				? Object.entries(process.cases).map(([id, { title }]) => ({
						title,
						at: page(`rehearsal/#case-${id}`),
					}))
				: [],
		},
	].filter(({ places }) => places.length > 0);
}
