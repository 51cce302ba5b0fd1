import react from "@astrojs/react";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { codeThemes } from "./src/code-themes.ts";
import { definitions } from "./src/integrations/definitions.ts";

export default defineConfig({
	site: "https://example.org",
	base: process.env.DOCS_BASE ?? "/",
	trailingSlash: "always",
	compressHTML: true,
	integrations: [
		definitions(),
		starlight({
			title: "Slipway",
			customCss: ["./src/styles/index.css"],
			credits: false,
			routeMiddleware: "./src/route-data.ts",
			sidebar: [
				{ label: "Slipway", items: ["how-it-works"] },
				{
					label: "Describe a provider",
					items: ["authors/add-a-provider", "authors/definition-reference"],
				},
				{
					label: "Error codes",
					collapsed: true,
					items: [{ autogenerate: { directory: "errors" } }],
				},
			],
			expressiveCode: {
				themes: codeThemes,
				useStarlightUiThemeColors: true,
				styleOverrides: {
					uiFontFamily: "var(--face-sign)",
					codeFontFamily: "var(--face-code)",
					borderRadius: "3px",
				},
			},
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
