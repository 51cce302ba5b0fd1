import { withSite } from "../support/with-site.ts";

/** Opens pages of a built site in a browser, and tells what they complain of: errors, and requests that fail. */
export const quietWhenOpened = (
	folder: string,
	addresses: readonly string[],
): Promise<readonly string[]> =>
	withSite(async (browser, origin) => {
		const complaints: string[] = [];
		for (const address of addresses) {
			const page = await browser.newPage();
			page.on("pageerror", (error) =>
				complaints.push(`${address}: ${error.message}`),
			);
			page.on("console", (message) => {
				if (message.type() === "error")
					complaints.push(`${address}: ${message.text()}`);
			});
			page.on("response", (response) => {
				if (!response.ok())
					complaints.push(`${address}: ${response.status()} ${response.url()}`);
			});
			await page.goto(`${origin}${address}`, { waitUntil: "networkidle" });
			await page.close();
		}
		return complaints;
	}, folder);
