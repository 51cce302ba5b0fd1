import type { APIRoute } from "astro";
import { siteHref } from "../../guide/address.ts";
import { processes } from "../../guide/processes.ts";

/** All processes, in short, with where to read on. */
export const GET: APIRoute = () =>
	Response.json({
		schema: siteHref("api/process.schema.json"),
		processes: processes.map(
			({ id, provider, product, summary, checked, stages }) => ({
				id,
				provider,
				product,
				summary,
				checked,
				stages: Object.keys(stages),
				page: siteHref(`${id}/`),
				markdown: siteHref(`${id}.md`),
				process: siteHref(`api/processes/${id}.json`),
			}),
		),
	});
