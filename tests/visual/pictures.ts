import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { settled } from "../support/layout.ts";
import { withSite } from "../support/with-site.ts";

const widths = [360, 768, 1280, 1600] as const;
const themes = ["light", "dark"] as const;

/** A picture of a page: its type, how wide the window is, and the theme; together its file's name. */
export interface View {
	readonly type: string;
	readonly width: number;
	readonly theme: "light" | "dark";
}

export const fileOf = ({ type, width, theme }: View): string =>
	`${type}-${width}-${theme}.png`;

/** Every view of some types of page. */
export const viewsOf = (types: readonly string[]): readonly View[] =>
	types.flatMap((type) =>
		widths.flatMap((width) => themes.map((theme) => ({ type, width, theme }))),
	);

/** The day for which a site was built, as its pages say. */
export function dayBuilt(site: string): string {
	const page = readFileSync(
		join(site, "prioticket/timeline/index.html"),
		"utf8",
	);
	const [, day] =
		/class="timeline-built"[\s\S]*?datetime="([\d-]+)"/.exec(page) ?? [];
	if (!day) throw new Error(`${site} does not say for which day it was built.`);
	return day;
}

/**
 * Takes pictures of whole pages of a built site. The clock stands on the day of the build, so that two builds for one day
 * can be compared. A type that this build does not have yet gets no picture.
 */
export async function takePictures(
	site: string,
	types: Readonly<Record<string, string>>,
	folder: string,
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	await withSite(async (browser, origin) => {
		for (const [type, address] of Object.entries(types))
			await pictured(browser, origin + address, dayBuilt(site), (view) =>
				join(folder, fileOf({ ...view, type })),
			);
	}, site);
}

/** One load of a page, in every width and theme. */
async function pictured(
	browser: Browser,
	address: string,
	day: string,
	fileOfView: (view: Omit<View, "type">) => string,
): Promise<void> {
	const page = await browser.newPage({
		timezoneId: "Europe/Amsterdam",
		locale: "en-GB",
		reducedMotion: "reduce",
	});
	await page.clock.setFixedTime(`${day}T10:00:00`);
	const response = await page.goto(address, { waitUntil: "networkidle" });
	if (response?.ok() || address.endsWith("/404.html"))
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			for (const colorScheme of themes) {
				await page.emulateMedia({ colorScheme });
				await settled(page);
				await page.screenshot({
					path: fileOfView({ width, theme: colorScheme }),
					fullPage: true,
					animations: "disabled",
					caret: "hide",
					// All samples of the design system are one picture, tens of thousands of pixels high.
					timeout: 180_000,
				});
			}
		}
	await page.close();
}
