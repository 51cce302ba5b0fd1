import type { APIRoute } from "astro";
import { documentsFor, publishedMocks } from "./documents.ts";

/** The route of the documents whose names end in this way, such as `.json`. Its file is called `[document]` with that end. */
export function documentRoute(end: string): {
	readonly getStaticPaths: () => Promise<
		{ params: { mock: string; document: string } }[]
	>;
	readonly GET: APIRoute;
} {
	return {
		getStaticPaths: async () =>
			(
				await Promise.all(
					publishedMocks.map(async (api) =>
						(
							await documentsFor(api)
						).flatMap(({ file }) =>
							file.endsWith(end)
								? [
										{
											params: {
												mock: api.id,
												document: file.slice(0, -end.length),
											},
										},
									]
								: [],
						),
					),
				)
			).flat(),
		GET: async ({ params: { mock, document } }) => {
			const api = publishedMocks.find(({ id }) => id === mock);
			const found = api
				? (await documentsFor(api)).find(
						({ file }) => file === `${document}${end}`,
					)
				: undefined;
			return found
				? new Response(found.write(), {
						headers: { "content-type": found.mediaType },
					})
				: new Response(null, { status: 404 });
		},
	};
}
