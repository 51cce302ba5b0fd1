import { loadMock } from "@slipway/mocks/catalogue";
import { examInWords, examOf } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { consoleOn } from "../sandbox/console-page.ts";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

test("an exam disturbs this tab's sandbox unseen, shows no examples, and tells at its end what it disturbed", async ({
	page,
}) => {
	const api = await loadMock("prioticket");
	const faults = examOf(api, allScripts.prioticket ?? {}, 7);
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();

	await page.goto("/prioticket/rehearsal/");
	const freesale = page.locator('[data-case="freesale"]');
	await expect(freesale).toHaveAttribute("data-verdict", "passed");
	await freesale.locator("summary").first().click();
	const example = freesale.getByRole("button", {
		name: /^Show the exchanges of an example/,
	});
	await expect(example).toBeVisible();
	await page.getByText("Sit an exam").click();
	const number = page.getByLabel("Number of the exam");
	await number.fill("0");
	await page.getByRole("button", { name: "Start the exam" }).click();
	await expect(page.locator("[data-summary]")).toContainText(
		"“0” is no number of an exam.",
	);
	await number.fill("7");
	await page.getByRole("button", { name: "Start the exam" }).click();

	await expect(freesale).toHaveAttribute("data-verdict", "open");
	await expect(example).toBeHidden();
	await expect(
		page.getByRole("button", { name: "Show how examples pass" }),
	).toBeHidden();
	await expect
		.poll(() => complaints(page, { within: ".rehearsal" }))
		.toEqual([]);
	const kept = () =>
		page.evaluate(
			() =>
				JSON.parse(sessionStorage.getItem("slipway:sandbox:prioticket") ?? "{}")
					.faults,
		);
	expect(await kept()).toEqual(faults);

	await page.reload();
	await expect(example).toBeHidden();
	await page.getByText("Sit an exam").click();
	await expect(number).toHaveValue("7");
	await page.getByRole("button", { name: "End the exam" }).click();
	await expect(page.locator("[data-exam-told] li")).toHaveText([
		...examInWords([api], () => faults),
	]);
	expect(await kept()).toEqual([]);
	await expect(
		page.getByRole("button", { name: "Show how examples pass" }),
	).toBeVisible();
	// What was sent before is still there.
	await page.getByRole("button", { name: "Judge all requests again" }).click();
	await expect(freesale).toHaveAttribute("data-verdict", "passed");
});
