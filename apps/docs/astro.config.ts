import react from "@astrojs/react";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
	site: "https://example.org",
	base: process.env.DOCS_BASE ?? "/",
	trailingSlash: "always",
	compressHTML: true,
	integrations: [
		starlight({
			title: "Slipway",
			customCss: ["./src/styles/index.css"],
			credits: false,
			routeMiddleware: "./src/route-data.ts",
			components: {
				Head: "./src/components/chrome/Head.astro",
				SiteTitle: "./src/components/chrome/SiteTitle.astro",
				PageTitle: "./src/components/chrome/PageTitle.astro",
				MarkdownContent: "./src/components/chrome/MarkdownContent.astro",
				Hero: "./src/components/chrome/Hero.astro",
				Footer: "./src/components/chrome/Footer.astro",
			},
		}),
		react(),
	],
});
