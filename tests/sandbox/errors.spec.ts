import { mockApis } from "@slipway/mocks";
import { elementsIn, mainOf } from "../support/page-tree.ts";
import { allPages } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { consoleOn, consolePath, refusedAnswer } from "./console-page.ts";

/** One that speaks JSON, one parameters and XML, one SOAP. */
for (const [id, code] of [
	["prioticket", "INVALID_BOOKING"],
	["holiday-extras", "TokenError"],
	["siteminder-pmsxchange", "Type 6, Code 392"],
] as const)
	test(`${code} of ${id} is looked up, tried in the console, and leads back`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(refusedAnswer);
		await page.goto("/error-reference/");
		await page
			.locator(`a[href^="/${mockOf(id).errorPage}#"]`, { hasText: code })
			.click();
		const entry = page.locator(".errors > section").filter({
			has: page.getByRole("heading", { name: code, exact: false }),
		});
		const tried = entry.locator('a[href*="#try="]').first();
		const [, operation = "", index = ""] =
			/#try=([\w-]+)\.(\d+)$/.exec((await tried.getAttribute("href")) ?? "") ??
			[];
		const example = mockOf(id).operations.find((each) => each.id === operation)
			?.examples[Number(index)];
		await tried.click();
		const { console, status, problems, send } = consoleOn(page, id);
		await expect(
			console.getByRole("combobox", { name: "Example", exact: true }),
		).toHaveValue(index);
		await expect(console).toBeInViewport();
		await send();
		await expect(status).toContainText(String(example?.status));
		await problems
			.first()
			.getByRole("link", { name: "error reference" })
			.click();
		const { hash, pathname } = new URL(page.url());
		expect(pathname).toBe(`/${mockOf(id).errorPage}`);
		await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
	});

test("the search finds a code by itself, with its provider", async ({
	page,
}) => {
	await page.goto("/");
	await page.keyboard.press("Control+k");
	const dialog = page.locator("site-search dialog");
	await dialog.locator("input").fill("INVALID_BOOKING");
	await expect(
		dialog
			.getByRole("link", { name: "Prioticket error INVALID_BOOKING" })
			.first(),
	).toBeVisible();
});

for (const api of mockApis)
	test(`every request to try on the errors of ${api.id} is one of its examples`, () => {
		const page = allPages().find(
			({ address }) => address === `/${api.errorPage}`,
		);
		const tried = elementsIn(
			mainOf(page?.html ?? ""),
			({ name, attribs }) =>
				name === "a" && (attribs.href ?? "").includes("#try="),
		).map(({ attribs }) => attribs.href ?? "");
		expect(tried.length).toBeGreaterThan(5);
		for (const href of tried) {
			const [path, fragment = ""] = href.split("#try=");
			const [operation, index] = fragment.split(".");
			expect(path).toBe(consolePath(api.id));
			expect(
				api.operations.find(({ id }) => id === operation)?.examples[
					Number(index)
				],
				href,
			).toBeDefined();
		}
	});

function mockOf(id: string) {
	const mock = mockApis.find((each) => each.id === id);
	if (!mock) throw new RangeError(`There is no mock “${id}”.`);
	return mock;
}
