import type { APIRoute } from "astro";
import { language } from "../edition.ts";
import { groundColours } from "../ground-colours.ts";
import { siteHref } from "../guide/address.ts";

const icon = (file: string, size: number, purpose = "any") => ({
	src: siteHref(file),
	sizes: `${size}x${size}`,
	type: "image/png",
	purpose,
});

/** What a browser needs to know to install the site as an app. Its pictures are drawn by `npm run images`. */
export const GET: APIRoute = () =>
	new Response(
		JSON.stringify({
			id: siteHref(""),
			name: "Slipway",
			description:
				"What an API provider asks of you, how long it takes, and whose turn it is.",
			lang: language,
			start_url: siteHref(""),
			scope: siteHref(""),
			display: "minimal-ui",
			background_color: groundColours.light,
			theme_color: groundColours.light,
			icons: [
				icon("icon-192.png", 192),
				icon("icon-512.png", 512),
				icon("icon-maskable-512.png", 512, "maskable"),
			],
			shortcuts: [
				{ name: "My integrations", url: siteHref("my/") },
				{ name: "Compare providers", url: siteHref("compare/") },
			],
		}),
		{ headers: { "content-type": "application/manifest+json; charset=utf-8" } },
	);
