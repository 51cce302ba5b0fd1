// npm run screenshot: takes the picture of the README from the built site.
import { fileURLToPath } from "node:url";
import { withSite } from "./support/with-site.ts";

await withSite(async (browser, origin) => {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 860 },
		colorScheme: "light",
	});
	await page.goto(origin, { waitUntil: "networkidle" });
	await page.screenshot({
		path: fileURLToPath(new URL("../docs/screenshot.png", import.meta.url)),
	});
});
