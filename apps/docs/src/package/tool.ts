import { siteHref } from "../guide/address.ts";

/** How a terminal runs the tool. */
export interface Tool {
	/** What stands before the name of a command. */
	readonly command: string;
	/** Where the packed file is; the site itself where no package was built. */
	readonly address: string;
	/** The origin in it that is the reader's own: where the build was told no address, a script puts it in. */
	readonly origin: string;
}

/** The tool as this site hands it out; from a copy of the repository where no package was built. */
export function toolOf(site: URL | undefined): Tool {
	const { origin, href } = new URL(
		siteHref(SLIPWAY_PACKAGE?.file ?? ""),
		site ?? "http://localhost:4321",
	);
	return {
		address: href,
		command: SLIPWAY_PACKAGE ? `npx ${href}` : "npm run slipway --",
		origin,
	};
}
