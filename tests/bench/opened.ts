import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";

const script = fileURLToPath(
	new URL("../../scripts/serve.mjs", import.meta.url),
);

/** Opens pages of a built site in a browser, and tells what they complain of: errors, and requests that fail. */
export async function quietWhenOpened(
	folder: string,
	addresses: readonly string[],
): Promise<readonly string[]> {
	const server = spawn(process.execPath, [script, folder, "0"], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	let said = "";
	for await (const chunk of server.stdout) {
		said += chunk;
		if (said.includes("Stop it")) break;
	}
	const origin = `http://127.0.0.1:${/http:\/\/localhost:(\d+)/.exec(said)?.[1]}`;
	const { executablePath, args, env } = findBrowser();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [...args],
		...(env ? { env } : {}),
	});
	try {
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
	} finally {
		await browser.close();
		server.kill();
	}
}
