// npm run images: draws the site's icons and its social image from the mark in favicon.svg.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";

const docs = fileURLToPath(new URL("../apps/docs/", import.meta.url));
const face = (name: string) =>
	`data:font/woff2;base64,${readFileSync(`${docs}src/fonts/${name}.woff2`, "base64")}`;
const mark = readFileSync(`${docs}public/favicon.svg`, "utf8");

/** The mark on a square; platforms cut a maskable one to a circle of four fifths of its width. */
const icon = (share: number) =>
	`<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:#f5f8f8">
		<div style="inline-size:${share * 100}vmin">${mark}</div>`;

const social = `<style>
		@font-face { font-family: sign; src: url(${face("archivo")}); font-weight: 100 900 }
		@font-face { font-family: book; src: url(${face("literata")}) }
		body { margin: 0; box-sizing: border-box; block-size: 100vh; padding: 76px 84px; background: #f5f8f8; color: #12232c;
			display: grid; align-content: space-between }
		header { display: flex; align-items: center; gap: 26px; font: 800 64px/1 sign; letter-spacing: -0.02em }
		header svg { inline-size: 92px }
		h1 { margin: 0; font: 800 74px/1.04 sign; letter-spacing: -0.028em; max-inline-size: 1000px }
		p { margin: 0; font: 34px/1.35 book; color: #3d505b }
		.you { color: #b03a0e } .them { color: #1a5b8a }
	</style>
	<header>${mark}Slipway</header>
	<h1>What an API provider asks of you, how long it takes, and <span class="you">whose</span> <span class="them">turn</span> it is</h1>
	<p>Guides, checklists, launch dates, and a sandbox to rehearse in</p>`;

const images = [
	["icon-192.png", 192, 192, icon(0.72)],
	["icon-512.png", 512, 512, icon(0.72)],
	["icon-maskable-512.png", 512, 512, icon(0.54)],
	["apple-touch-icon.png", 180, 180, icon(0.66)],
	["social.png", 1200, 630, social],
] as const;

const browser = await chromium.launch(findBrowser());
for (const [name, width, height, content] of images) {
	const page = await browser.newPage({
		viewport: { width, height },
		colorScheme: "light",
	});
	await page.setContent(`<!doctype html>${content}`);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${docs}public/${name}` });
	await page.close();
}
await browser.close();
