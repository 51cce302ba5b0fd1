// npm run screenshot: takes the picture of the README from the built site.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";

const root = fileURLToPath(new URL("../", import.meta.url));
const port = 4191;
const server = spawn(
	process.execPath,
	["scripts/serve.mjs", "apps/docs/dist", String(port)],
	{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
);
const { executablePath, args, env } = findBrowser();
try {
	await new Promise((ready) => server.stdout.once("data", ready));
	const browser = await chromium.launch({
		executablePath,
		args: [...args],
		...(env ? { env } : {}),
	});
	const page = await browser.newPage({
		viewport: { width: 1280, height: 860 },
		colorScheme: "light",
	});
	await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "networkidle" });
	await page.screenshot({ path: `${root}docs/screenshot.png` });
	await browser.close();
} finally {
	server.kill();
}
