import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type ArchiveEntry, archivedMocks } from "./archives.ts";

const origin = "http://sandbox.test";

/** What is known of a request by method and address and, where one is posted, by body: so Playwright looks. */
const answersTo = (
	{ method, url, postData }: ArchiveEntry["request"],
	entries: readonly ArchiveEntry[],
) =>
	entries
		.filter(
			({ request }) =>
				request.method === method &&
				request.url === url &&
				(method !== "POST" ||
					postData === undefined ||
					request.postData?.text === postData.text),
		)
		.map(({ response: { status, content } }) => ({
			status,
			text: content.text,
		}));

/** Each request looks through the whole archive. */
const mostOfOne = 3;

const fewOfEach = (entries: readonly ArchiveEntry[]) =>
	entries.filter(
		({ request: { method, url } }, index) =>
			entries
				.slice(0, index)
				.filter(
					({ request }) => request.method === method && request.url === url,
				).length < mostOfOne,
	);

test("Playwright finds the requests of an archive by method, address and posted body, and plays back its answer", async ({
	page,
}, info) => {
	await page.route(`${origin}/`, (route) =>
		route.fulfill({ contentType: "text/html", body: "" }),
	);
	await page.goto(origin);
	for (const { api, archive } of await archivedMocks(origin)) {
		const file = info.outputPath(`${api.id}.har`);
		writeFileSync(file, JSON.stringify(archive));
		await page.routeFromHAR(file, {
			url: `${origin}/${api.id}/**`,
			notFound: "abort",
		});
		// Refusals look alike, and are many; of what is asked at one address Playwright must tell some apart.
		const entries = fewOfEach(
			archive.log.entries.filter(({ response }) => response.status < 300),
		);
		const replayed = await page.evaluate(
			(requests) =>
				Promise.all(
					requests.map(async ({ url, method, postData }) => {
						const response = await fetch(url, {
							method,
							...(postData && { body: postData.text }),
						});
						return { status: response.status, text: await response.text() };
					}),
				),
			entries.map(({ request }) => request),
		);
		expect(replayed).toHaveLength(entries.length);
		for (const [index, { request }] of entries.entries())
			expect(
				answersTo(request, entries),
				JSON.stringify(request),
			).toContainEqual(replayed[index]);
	}
});
