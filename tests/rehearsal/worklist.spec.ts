import type { Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { type Act, demonstrate } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { harOf } from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

/** What acts of an API look like in an HTTP Archive. */
async function recorded(mock: string, acts: readonly Act[]): Promise<string> {
	const api = mockApis.find(({ id }) => id === mock);
	if (!api) throw new RangeError(`There is no ${mock}.`);
	const sandbox = stillSandbox(api);
	await demonstrate(sandbox, acts);
	return JSON.stringify(harOf(sandbox.journal(), "https://staging.example"));
}

const actsOf = (provider: string, id: string): readonly Act[] => {
	const rehearsed = allScripts[provider]?.[id];
	if (!rehearsed || "needs" in rehearsed || !rehearsed[0])
		throw new RangeError(`${id} has no script.`);
	return rehearsed[0].demonstration;
};

/** Brings the judge by a touch. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.locator(".rehearsal-tools").first().hover();
	await page.locator("[data-rehearsal][data-alive]").waitFor();
}

const choose = (page: Page, name: string, text: string) =>
	page.locator("[data-file]").setInputFiles({
		name,
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});

const wrong = { send: "get-token", example: "A secret that is wrong" } as const;

test("the cases are a list to work through: found, opened, gone through by keys, with the exchange that shows each step", async ({
	page,
}) => {
	await open(page, "/prioticket/rehearsal/");
	const shown = page.locator("[data-case]:visible");
	const all = await shown.count();
	await choose(
		page,
		"recorded.har",
		await recorded("prioticket", [{ send: "create-order" }, wrong, wrong]),
	);
	await expect(page.locator("[data-passed-words]")).toHaveText(
		/^1 of \d+ mandatory passed$/,
	);
	await expect(page.locator('[data-tally="mandatory"]')).toHaveText(
		/^1 of \d+ passed, 1 failed, \d+ open/,
	);

	const failed = page.locator('[data-case="rejected-credentials"]');
	await failed.locator("[data-broken] summary").click();
	await expect(failed.locator("[data-broken]")).toContainText(
		"POST /v3.8/distributor/oauth2/token",
	);
	await expect(failed.locator("[data-broken]")).toContainText("401");

	await page.getByLabel("State").selectOption("passed");
	await expect(shown).toHaveCount(1);
	await expect(page.locator("[data-shown-words]")).toHaveText(
		`1 of ${all} cases shown.`,
	);
	await page.getByLabel("State").selectOption("");
	await page.getByLabel("Search cases").fill("token renew");
	await expect(shown.first()).toHaveAttribute("data-case", "token-and-renewal");
	await page.getByLabel("Search cases").fill("");
	await expect(shown).toHaveCount(all);

	const heads = page.locator(".case-head");
	await heads.first().focus();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await expect(heads.nth(2)).toBeFocused();
	await page.keyboard.press("Enter");
	const freesale = page.locator('[data-case="freesale"]');
	await expect(freesale.locator("details").first()).toHaveAttribute("open", "");
	await freesale.locator(".case-exchange summary").click();
	await expect(freesale.getByRole("group", { name: "Request" })).toContainText(
		"POST /v3.8/distributor/orders",
	);
	await page.keyboard.press("End");
	await page.locator("[data-coverage-fold] > summary").click();
	await expect(
		page.locator(".coverage [data-heat=none]").first(),
	).toBeVisible();
	await expect(
		page.locator(".coverage [data-heat=some]").first(),
	).toBeVisible();
	await expect
		.poll(() => complaints(page, { within: ".rehearsal" }))
		.toEqual([]);
	await page
		.locator(".coverage")
		.getByRole("link", { name: /^Bring about/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/prioticket\/sandbox\/#try=/);
});

test("a failed case is rehearsed again, the runs are compared, and its task is ticked in one press, not by itself", async ({
	page,
}) => {
	const token = actsOf("docplanner", "token");
	const backOff = actsOf("docplanner", "back-off");
	const [script] = (allScripts.docplanner?.token ?? []) as readonly {
		mistakes: readonly { acts: readonly Act[] }[];
	}[];
	const spoilt = await recorded("docplanner", [
		...(script?.mistakes[0]?.acts ?? []),
		{ wait: { hours: 2 } },
		...backOff,
	]);
	const good = await recorded("docplanner", [
		...token,
		{ wait: { hours: 2 } },
		...backOff,
	]);
	await open(page, "/docplanner/rehearsal/");
	await choose(page, "spoilt.har", spoilt);
	await expect(page.locator('[data-case="token"]')).toHaveAttribute(
		"data-verdict",
		"failed",
	);
	await choose(page, "good.har", good);
	await expect(page.locator("[data-changes]")).toContainText("failed → passed");
	await expect(page.locator("[data-changes]")).toContainText("(spoilt.har");

	const ticks = page.locator("[data-ticks]");
	const tick = ticks.getByRole("button", { name: /^Tick / }).first();
	await expect(tick).toBeVisible();
	expect(
		await page.evaluate(() =>
			localStorage.getItem("slipway:progress:docplanner"),
		),
	).toBeNull();
	await tick.click();
	await ticks.getByRole("button", { name: "Undo the tick" }).click();
	await ticks
		.getByRole("button", { name: /^Tick / })
		.first()
		.click();
	await expect(ticks).toContainText("ticked.");
	await page.locator("[data-rates] > summary").click();
	await page
		.getByRole("button", { name: "Use on the timeline" })
		.first()
		.click();
	await expect(page.locator("[data-rates]")).toContainText(
		"as your own figure",
	);
	await expect
		.poll(() => complaints(page, { within: ".rehearsal" }))
		.toEqual([]);

	await choose(page, "spoilt.har", spoilt);
	await expect(ticks).toContainText("a case fails");
	await ticks.getByRole("link", { name: "checklist" }).click();
	const ticked = page
		.locator('[data-task][data-state="done"]')
		.filter({ hasText: "Note, dates and more" });
	await expect(ticked).toHaveCount(1);
	await ticked.getByText("Note, dates and more").click();
	await expect(ticked.getByLabel("Note")).toHaveValue(
		/^Rehearsed on .* Passed: .*\nRehearsed again on .* Failed: /,
	);
});
