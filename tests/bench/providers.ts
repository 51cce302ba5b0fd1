import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { allProcesses } from "@slipway/core/providers";
import { textsOnlyIn } from "../support/page-texts.ts";
import { quietWhenOpened } from "./opened.ts";
import { buildSite, output } from "./site-build.ts";

/**
 * Builds the site with 1, 6 and 40 providers, and tells what is wrong with it: a page or a link that is missing, a text that
 * the Markdown lacks, a provider that is named but not there, a script that fails. Ends with an error when there is any.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const sizes = parameters.length > 0 ? parameters.map(Number) : [1, 6, 40];
	let failed = false;
	for (const providers of sizes) {
		const { pages, seconds } = await buildSite(providers);
		const faults = [
			...faultsOf(providers),
			...(await quietWhenOpened(output, pagesToOpen())),
		];
		failed ||= faults.length > 0;
		console.log(
			`${String(providers).padStart(5)} providers  ${String(pages).padStart(5)} pages  ${seconds.toFixed(0).padStart(4)} s  ${faults.length} faults`,
		);
		for (const fault of faults.slice(0, 20)) console.log(`       ${fault}`);
	}
	rmSync(output, { recursive: true, force: true });
	if (failed) process.exitCode = 1;
}

interface Listed {
	readonly id: string;
	readonly stages: readonly string[];
}

const read = (name: string) => readFileSync(join(output, name), "utf8");
const listed = (): readonly Listed[] =>
	JSON.parse(read("api/processes.json")).processes;

function faultsOf(providers: number): readonly string[] {
	const there = listed();
	const files = new Set(
		readdirSync(output, { recursive: true })
			.map((name) => `/${String(name).replaceAll("\\", "/")}`)
			.filter((name) => /\.\w+$/.test(name)),
	);
	const ids = new Set(there.map(({ id }) => id));
	const gone = allProcesses().filter(({ id }) => !ids.has(id));
	const pages = [...files].filter((name) => name.endsWith("/index.html"));
	return [
		...(there.length === providers ? [] : [`lists ${there.length} providers`]),
		...there
			.flatMap(({ id, stages }) =>
				["", "/checklist", "/timeline", "/sources"]
					.concat(stages.map((stage) => `/${stage}`))
					.map((part) => `/${id}${part}`),
			)
			.filter((page) => !files.has(`${page}/index.html`))
			.map((page) => `no page ${page}/`),
		...pages.flatMap((name) => {
			const html = read(name);
			const page = name.replace(/index\.html$/, "");
			const markdown = page === "/" ? "/index.md" : page.replace(/\/$/, ".md");
			return [
				...linksIn(html)
					.filter((to) => !files.has(to.replace(/\/$/, "/index.html")))
					.map((to) => `${page}: leads to ${to}, which is not there`),
				...textsOnlyIn(html, read(markdown)).map(
					(text) => `${page}: the Markdown lacks “${text}”`,
				),
				...gone
					.filter(({ provider }) => withoutExample(html).includes(provider))
					.map(({ provider }) => `${page}: names ${provider}`),
			];
		}),
	];
}

/** The addresses of this site that a page links to, without what stands after “#” and “?”. */
const linksIn = (html: string) =>
	[...html.matchAll(/ href="(\/[^"]*)/g)].map(([, to = ""]) =>
		decodeURI(new URL(to, "http://site.example").pathname),
	);

/** Code of a test may name whom it likes. */
const withoutExample = (html: string) =>
	html.replaceAll(/<pre class="sandbox-code"[\s\S]*?<\/pre>/g, "");

function pagesToOpen(): readonly string[] {
	const all = listed().map(({ id }) => id);
	return [
		"/",
		"/my/",
		...[all[0], all.at(-1)].flatMap((id) => [
			`/${id}/checklist/`,
			`/${id}/timeline/`,
		]),
	];
}
