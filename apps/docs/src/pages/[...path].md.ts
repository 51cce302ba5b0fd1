import { getCollection } from "astro:content";
import type { APIRoute, GetStaticPaths } from "astro";
import { markdownOfEntry } from "../content/markdown-of-entry.ts";

type Entry = Parameters<typeof markdownOfEntry>[0];

/** Every page's Markdown, at the page's own address with `.md` in place of the last slash. */
export const getStaticPaths = (async () =>
	(await getCollection("docs", ({ id }) => id !== "404")).map((entry) => ({
		params: { path: entry.id },
		props: { entry },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
	new Response(markdownOfEntry(props.entry), {
		headers: { "content-type": "text/markdown; charset=utf-8" },
	});
