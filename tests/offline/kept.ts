import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** Waits until the worker has kept a page, which it puts in place after everything that the page needs. */
export async function untilKept(page: Page, path: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				async (path) => (await caches.match(path)) !== undefined,
				path,
			),
		)
		.toBe(true);
}

/** Opens a page and waits until it is kept. */
export async function openAndKeep(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await untilKept(page, path);
}
