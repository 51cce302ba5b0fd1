import type { APIRoute } from "astro";
import { siteHref } from "../guide/address.ts";
import { guideOf } from "../guide/guide.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { mostShown, processes } from "../guide/processes.ts";
import { blocks, bullets, heading, link } from "../markdown/writing.ts";
import { documentsFor, publishedMocks } from "../standards/documents.ts";

/** Every page of a guide; of very many guides only the first, which leads to the others. */
const listed = <Page>(pages: readonly Page[]) =>
	pages.slice(0, processes.length > mostShown ? 1 : undefined);

/** What is here, for language models: https://llmstxt.org */
export const GET: APIRoute = async () =>
	new Response(
		`${blocks(
			heading(1, "Slipway"),
			"> Integration guides of API providers: stages, tasks, whose turn it is, response times, certification cases and open questions. Every fact is marked as published, derived or assumed, with its source.",
			"Independent of the providers. Only the provider certifies.",
			...processes.map((process) =>
				blocks(
					heading(2, `${process.provider}: ${process.product}`),
					bullets(
						listed(pagesOf(guideOf(process))).map(
							({ label, path, description }) =>
								`${link(label, siteHref(`${path}.md`))}: ${description}`,
						),
					),
				),
			),
			...(await sandboxes()),
			heading(2, "Data"),
			bullets([
				`${link("All processes", siteHref("api/processes.json"))}: ids, summaries, addresses`,
				`${link("JSON Schema", siteHref("api/process.schema.json"))}: of one process`,
				`${link("Everything in one file", siteHref("llms-full.txt"))}`,
			]),
		)}\n`,
		{ headers: { "content-type": "text/plain; charset=utf-8" } },
	);

/** The descriptions of every mock, for agents that call it with their own tools. */
async function sandboxes(): Promise<readonly string[]> {
	const listed = await Promise.all(
		publishedMocks
			.slice(0, mostShown)
			.map(async (api) =>
				(await documentsFor(api)).map(
					({ title, says, href }) =>
						`${link(`${api.title}, ${title}`, href)}: ${says}`,
				),
			),
	);
	return listed.length === 0
		? []
		: [heading(2, "Sandbox APIs"), bullets(listed.flat())];
}
