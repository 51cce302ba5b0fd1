import { mockApis } from "@slipway/mocks";
import { faultsOf } from "@slipway/sandbox/engine";
import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";
import { idsIn, readTexts } from "./read-texts.ts";

for (const api of mockApis)
	test(`the console of ${api.id} says in words what it is about, never by an id @one-engine`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(/Failed to load resource/);
		const view = consoleOn(page, api.id);
		await view.open();
		await view.send();
		await expect(view.status).toHaveAttribute("data-outcome", "good");
		if (api.partner) {
			await view.drawer(/^Calls to you/).click();
			await view.console.locator(".calls-triggers button").first().click();
			await view.console.locator(".calls-list > li").first().waitFor();
		}
		await view.drawer("Clock, faults and switches").click();
		const on = view.console.getByRole("list", { name: "Faults that are on" });
		for (const { id } of faultsOf(api)) {
			await view.console.locator("#controls select").first().selectOption(id);
			await view.console.getByRole("button", { name: "Switch on" }).click();
		}
		await expect(on.getByRole("listitem")).toHaveCount(faultsOf(api).length);
		const before = await readTexts(view.console);
		await view.console.locator("[data-send]").click();
		await expect(view.status).toContainText("Fault: ");
		await view.drawer(/^Journal/).click();
		await view.exchanges.first().locator("> button").click();
		await view.drawer("State").click();
		await view.drawer("Use in my own code").click();
		for (const table of await view.console
			.locator("#state > details > summary")
			.all())
			await table.click();

		const ids = [
			...api.operations.map(({ id }) => id),
			...faultsOf(api).map(({ id }) => id),
			...Object.keys(api.tables),
		];
		const texts = [...before, ...(await readTexts(view.console))];
		expect(texts).toContain("Slow answers, once");
		expect(idsIn(texts, ids)).toEqual([]);
	});

test("an id in a text is found: one of several words anywhere, one of a single word on its own", () => {
	expect(
		idsIn(
			["for create-order", "Orders (2)", "orders (2)", "All orders", "ping"],
			["create-order", "orders", "ping"],
		),
	).toEqual([
		"create-order: for create-order",
		"orders: orders (2)",
		"ping: ping",
	]);
});
