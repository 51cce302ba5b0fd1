import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";
import { OwnServer } from "./own-server.ts";

/** Does something with a browser and a built site that is served, and ends both, whatever comes of it. */
export async function withSite<Result>(
	act: (browser: Browser, origin: string) => Promise<Result>,
	folder?: string,
): Promise<Result> {
	const server = new OwnServer(folder);
	await server.start();
	const browser = await chromium.launch(findBrowser());
	try {
		return await act(browser, server.origin);
	} finally {
		await browser.close();
		await server.kill();
	}
}
