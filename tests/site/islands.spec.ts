import { elementsIn, mainOf, textOf } from "../support/page-tree.ts";
import { expect, test } from "../support/test.ts";

/** Every part of a page that comes to life, what is pressed for it, and an element that it draws. */
const islands = [
	["the checklist", "/prioticket/checklist/", "[data-checklist]", "progress"],
	["a part of it", "/prioticket/request-access/", "[data-checklist]", "dl"],
	["the timeline", "/prioticket/timeline/", "[data-timeline]", "fieldset"],
	[
		"several integrations",
		"/my/#with-one-team",
		"[data-portfolio]",
		"fieldset",
	],
	["a console", "/prioticket/sandbox/", "[data-console]", "textarea"],
] as const;

for (const [name, address, root, tag] of islands)
	test(`when ${name} cannot be drawn, what was served stays, with a notice, and the data as it is`, async ({
		page,
		quiet,
	}) => {
		// Firefox tells no more of an error that is logged.
		quiet.allow(/spoilt for a test|^Error$/);
		await page.addInitScript(() => {
			// Not on the empty page before, which has no storage.
			if (location.protocol !== "http:" || localStorage.length > 0) return;
			const done = [
				{ value: { is: "done", on: "2027-01-08" }, at: 1, by: "0ann", n: 1 },
			];
			const note = [{ value: "Kept.", at: 1, by: "0ann", n: 1 }];
			localStorage.setItem(
				"slipway:progress:prioticket",
				JSON.stringify({
					format: "slipway-progress",
					version: 1,
					process: "prioticket",
					answers: {},
					details: {},
					tasks: { "submit-access-request": { status: done, note } },
				}),
			);
		});
		await page.addInitScript((spoilt) => {
			const create = Document.prototype.createElement;
			// Never in the page as it is served: only what draws it anew comes here.
			Document.prototype.createElement = function (
				this: Document,
				...given: Parameters<Document["createElement"]>
			) {
				if (given[0] === spoilt) throw new Error("spoilt for a test");
				return create.apply(this, given);
			} as Document["createElement"];
		}, tag);
		await page.goto(address);
		const island = page.locator(root).first();
		const served = await (await page.request.get(address)).text();
		const stored = await page.evaluate(() =>
			localStorage.getItem("slipway:progress:prioticket"),
		);
		await island
			.locator("summary, button, input:enabled")
			.first()
			.focus({
				timeout: 5000,
			})
			.catch(() => {
				// Some come to life by themselves.
			});
		await expect(page.locator(".notice.stopped")).toBeVisible();
		const words = (await island.textContent()) ?? "";
		expect(words).toContain(firstHeadingIn(served, root.slice(1, -1)));
		expect(words.length).toBeGreaterThan(500);
		expect(
			await page.evaluate(() =>
				localStorage.getItem("slipway:progress:prioticket"),
			),
		).toBe(stored);
	});

/** The first heading that a served page has in a part with an attribute; empty where it has none. */
function firstHeadingIn(html: string, attribute: string): string {
	const [part] = elementsIn(
		mainOf(html),
		({ attribs }) => attribute in attribs,
	);
	const [heading] = elementsIn(part?.children ?? [], ({ name }) =>
		/^h[234]$/.test(name),
	);
	return heading ? textOf(heading).trim() : "";
}
