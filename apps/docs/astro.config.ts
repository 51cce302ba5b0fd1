import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import starlight from "@astrojs/starlight";
import { providers } from "@slipway/core/providers";
import { edition } from "@slipway/languages";
import { defineConfig } from "astro/config";
import { msw } from "msw/vite";
import { buildTargets } from "./src/browsers.ts";
import { chunkGroups } from "./src/chunk-groups.ts";
import { codeThemes } from "./src/code-themes.ts";
import { language } from "./src/edition.ts";
import { languageName } from "./src/editions.ts";
import { compression } from "./src/integrations/compression.ts";
import { contentSecurityPolicy } from "./src/integrations/content-security-policy.ts";
import { definitions } from "./src/integrations/definitions.ts";
import { markedEnglish } from "./src/integrations/english-texts.ts";
import { firstPaint } from "./src/integrations/first-paint.ts";
import { licences, noteBundled } from "./src/integrations/licences.ts";
import { offline } from "./src/integrations/offline.ts";
import { packageFile } from "./src/integrations/package-file.ts";
import { pagesAsBuilt } from "./src/integrations/pages-as-built.ts";
import { lightElements, lightPreload } from "./src/light-output.ts";
import { lightReact } from "./src/light-react.ts";
import { lightStyles } from "./src/light-styles.ts";
import { offlineWorker } from "./src/offline/worker-file.ts";
import { packageOffer } from "./src/package/offer.ts";
import { editAddress } from "./src/repository.ts";
import { catalogue, repositoryRoot, said } from "./src/said.ts";
import { searchParts } from "./src/search/parts.ts";

// However Astro is run; it asks only after it has read this file.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** Puts the language’s texts in the place of the English ones. Nothing, in the English edition. */
const editionPlugins = () =>
	catalogue ? [edition(catalogue, repositoryRoot, englishJsx)] : [];
/** Marks in islands what is English in every edition. */
const englishJsx = realpathSync(
	fileURLToPath(import.meta.resolve("@slipway/checklist-widgets/english-jsx")),
);
const editRoot = editAddress("apps/docs/");
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	// Unset, no sitemap, canonical link or social metadata says where the site is: a wrong address is worse than none.
	...(process.env.DOCS_SITE && { site: process.env.DOCS_SITE }),
	base: process.env.DOCS_BASE ?? "/",
	// Editions in other languages go into folders of the English one, and keep what they remember apart.
	outDir: process.env.DOCS_OUT || "./dist",
	cacheDir: `./node_modules/.astro${language === "en" ? "" : `-${language}`}`,
	trailingSlash: "always",
	compressHTML: true,
	// src/components/chrome/Head.astro has rules for it that need no script.
	prefetch: false,
	vite: {
		define: {
			// What React says to its developer tools weighs more than some parts of the page.
			__REACT_DEVTOOLS_GLOBAL_HOOK__: "undefined",
			SEARCH_PARTS: searchParts(
				Number(process.env.DOCS_PROVIDERS || providers.length),
			),
			SLIPWAY_PACKAGE: packageOffer() ?? "undefined",
		},
		// Emits mockServiceWorker.js of the installed version.
		plugins: [
			...editionPlugins(),
			msw({ mode: "worker-only" }),
			offlineWorker(),
			lightPreload(),
			lightElements(),
			lightReact(),
			lightStyles(),
			noteBundled(),
		],
		// Modules, because a worker fetches what few estimates need.
		worker: {
			format: "es",
			plugins: () => [...editionPlugins(), noteBundled()],
		},
		resolve: {
			alias: [
				{ find: "tldts", replacement: file("./src/stubs/tldts.ts") },
				{
					find: /^@pagefind\/default-ui$/,
					replacement: file("./src/search/on-intent.ts"),
				},
			],
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: { codeSplitting: { groups: chunkGroups } },
					},
				},
			},
		},
		build: {
			target: buildTargets.script,
			cssTarget: buildTargets.style,
			rolldownOptions: {
				onLog(level, log, handler) {
					// Astro's own marker in MDX pages, of no consequence.
					if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
				},
			},
		},
	},
	integrations: [
		definitions(),
		starlight({
			title: "Slipway",
			// One language a build: Starlight's own words, and what pages say of themselves
			locales: { root: { label: languageName(language), lang: language } },
			customCss: ["./src/styles/index.css"],
			credits: false,
			// src/integrations/search-index.ts writes the index, in parts
			pagefind: false,
			...(editRoot && { editLink: { baseUrl: editRoot } }),
			// src/pages/404.astro
			disable404Route: true,
			routeMiddleware: "./src/route-data.ts",
			sidebar: [
				{
					label: "Slipway",
					items: [
						"my",
						"how-it-works",
						"your-progress",
						"offline",
						"how-an-estimate-is-made",
						"compare",
						"the-sandbox",
						"rehearse-the-certification",
						"the-package",
						"command-line",
						"error-reference",
						"host-slipway",
						"threat-model",
					],
				},
				{
					label: said("Describe a provider"),
					items: [
						"authors/add-a-provider",
						"authors/change-a-guide",
						"authors/write-a-case",
						"authors/translate",
						"authors/definition-reference",
						"authors/design-system",
					],
				},
				{
					label: said("Codes for authors"),
					collapsed: true,
					items: [{ autogenerate: { directory: "errors" } }],
				},
			],
			expressiveCode: {
				themes: codeThemes,
				// A line that scrolls is a line that is cut off in print and on a phone
				defaultProps: { wrap: true },
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
				PageFrame: "./src/components/chrome/PageFrame.astro",
				PageTitle: "./src/components/chrome/PageTitle.astro",
				MarkdownContent: "./src/components/chrome/MarkdownContent.astro",
				Search: "./src/components/chrome/Search.astro",
				Hero: "./src/components/chrome/Hero.astro",
				Footer: "./src/components/chrome/Footer.astro",
			},
		}),
		react(),
		licences(),
		await markedEnglish(),
		// The order matters: what is compressed must be there, and carry the policy.
		pagesAsBuilt(),
		firstPaint(),
		contentSecurityPolicy(),
		offline(),
		packageFile(),
		compression(),
	],
});
