import { LinkChecker } from "linkinator";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";

test("every link and every fragment on the site leads somewhere", async ({
	baseURL,
}) => {
	test.slow();
	const origin = new URL(baseURL ?? "").origin;
	const { links } = await new LinkChecker().check({
		path: allPages()
			.filter(({ address }) => address !== "/404.html")
			.map(({ address }) => origin + address),
		checkFragments: true,
		concurrency: 20,
		// Other people's sites are not asked; nothing leaves the machine.
		linksToSkip: async (link) => new URL(link).origin !== origin,
	});
	const broken = links.filter(
		({ state, url }) =>
			// A request to try is no place on the page; sandbox/errors.spec.ts looks after those.
			state === "BROKEN" && !/^#(try|rehearse)=/.test(new URL(url).hash),
	);
	expect(broken.map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
	expect(links.length).toBeGreaterThan(allPages().length);
});
