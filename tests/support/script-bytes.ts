import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/**
 * Watches the script that a page fetches. Call it before the page is opened; what it returns gives the size of all of
 * it as gzip, inline scripts included, in bytes.
 */
export function watchScripts(page: Page): () => Promise<number> {
	const sizes = new Map<string, Promise<number>>();
	page.on("response", (response) => {
		if (response.request().resourceType() !== "script") return;
		const size = response.body().then((body) => gzipSync(body).length);
		// A script whose answer the end of the test cuts off fails whoever asks for its size, and nobody else.
		size.catch(() => {});
		sizes.set(response.url(), size);
	});
	return async () => {
		const inline = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLScriptElement>("script:not([src])")]
				.filter(({ type }) => type !== "application/json")
				.map(({ textContent }) => textContent)
				.join("\n"),
		);
		return (await Promise.all(sizes.values())).reduce(
			(sum, size) => sum + size,
			gzipSync(inline).length,
		);
	};
}
