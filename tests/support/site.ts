import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site that the browser tests look at. */
export const siteFolder = fileURLToPath(
	new URL("../../apps/docs/dist/", import.meta.url),
);

/** A page of the built site: its address and its HTML as it is served. */
export interface Page {
	readonly address: string;
	readonly html: string;
}

/** Every page of the built site, read from its files, so that no page can be forgotten. */
export function allPages(): readonly Page[] {
	return readdirSync(siteFolder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith(".html"))
		.toSorted()
		.map((name) => ({
			address: `/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
			html: readFileSync(join(siteFolder, name), "utf8"),
		}));
}

/** Whether nothing on a page comes to life by itself, so that it must ship almost no script. */
export function isOnlyRead({ address, html }: Page): boolean {
	return (
		!html.includes("<astro-island") &&
		// These bring themselves up to date, see tests/timeline/weight.spec.ts.
		!html.includes("data-timeline=") &&
		!html.includes("data-portfolio=") &&
		!html.includes("data-my=") &&
		// This leads to one of them at once.
		!html.includes("data-moved") &&
		address !== "/404.html"
	);
}
