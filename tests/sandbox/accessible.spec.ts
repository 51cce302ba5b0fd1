import { mockApis } from "@slipway/mocks";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

for (const { id, partner } of mockApis)
	test(`every state of the console of ${id} is accessible, in light and in dark @one-engine`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(/Failed to load resource/);
		const view = consoleOn(page, id);
		const within = `[data-console="${id}"]`;
		const wear = (theme: string) =>
			page.evaluate((chosen) => {
				document.documentElement.dataset.theme = chosen;
			}, theme);
		const check = async (state: string) => {
			expect(await complaints(page, { within }), state).toEqual([]);
			await wear("dark");
			// All else is the same in the dark.
			expect(
				await complaints(page, {
					within,
					rules: ["color-contrast", "link-in-text-block"],
				}),
				`${state}, in dark`,
			).toEqual([]);
			await wear("light");
		};
		await page.emulateMedia({ colorScheme: "light" });
		await view.open();
		await check("empty");
		await view.send();
		await view.console
			.locator(".prism-code-editor, textarea")
			.first()
			.waitFor();
		await check("sent");
		await view.console.getByRole("button", { name: "Tree" }).click();
		await view.console.getByRole("tree").waitFor();
		await check("the answer as a tree");
		await view.headers.fill("X-A: 1");
		await view.address.fill("/nowhere");
		await view.send();
		await expect(view.status).toHaveAttribute("data-outcome", "refused");
		await check("refused");
		await view.drawer(/^Journal/).click();
		await view.exchanges.first().locator("> button").click();
		await view.exchanges
			.first()
			.getByLabel("Compare with")
			.selectOption({ index: 1 });
		await view.console.getByText("Answers compared").waitFor();
		await check("journal open");
		await view.drawer("State").click();
		await view.drawer("Clock, faults and switches").click();
		await view.console.getByRole("button", { name: "Switch on" }).click();
		await view.console.getByRole("button", { name: "+ 1 day" }).click();
		await view.drawer("Use in my own code").click();
		if (partner) {
			await view.drawer(/^Calls to you/).click();
			await view.console.locator(".calls").waitFor();
		}
		await view.send();
		await check("all drawers open");
	});
