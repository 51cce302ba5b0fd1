import type { APIRoute } from "astro";
import { guideOf } from "../guide/guide.ts";
import { markdownOf } from "../guide/markdown/index.ts";
import { pagesOf } from "../guide/page-kinds.ts";
import { shippedProcesses } from "../guide/processes.ts";

/** Every guide in one file, for language models. */
export const GET: APIRoute = () =>
	new Response(
		shippedProcesses
			.map(guideOf)
			.flatMap((guide) => pagesOf(guide).map((page) => markdownOf(guide, page)))
			.join("\n---\n\n"),
		{ headers: { "content-type": "text/plain; charset=utf-8" } },
	);
