import { allProcesses } from "@slipway/core/providers";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

const pages = allPages().map(({ address, html }) => ({
	address,
	title: /<title>([^<]*)</.exec(html)?.[1] ?? "",
	shared: /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? "",
	levels: [
		...html.slice(html.indexOf("<main")).matchAll(/<h([1-6])[\s>]/g),
	].map(([, level]) => Number(level)),
}));

test("no two pages have the same title", () => {
	const titles = pages.map(({ title }) => title);
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual(
		[],
	);
});

test("every page of a guide names its provider in its title and where it is shared", () => {
	const unnamed = allProcesses().flatMap(({ id, provider }) =>
		pages
			.filter(({ address }) => address.startsWith(`/${id}/`))
			.filter(
				({ title, shared }) =>
					!title.includes(provider) || !shared.includes(provider),
			)
			.map(({ address, title }) => `${address}: ${title}`),
	);
	expect(unnamed).toEqual([]);
});

test("every page begins with its only first heading, and no level is left out", () => {
	for (const { address, levels } of pages) {
		expect(levels[0], address).toBe(1);
		expect(
			levels.filter((level) => level === 1),
			address,
		).toHaveLength(1);
		const jumps = levels.filter(
			(level, at) => level > (levels[at - 1] ?? level) + 1,
		);
		expect(jumps, address).toEqual([]);
	}
});
