import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

test("progress stays when the definition changes under it; what is gone is shown as archived", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(access);
	await sheet.item(access).getByLabel("Note").fill("Ticket 42");
	await sheet.item(access).getByLabel("Note").blur();
	await sheet.box(portfolio).check();

	// The first task goes, a new one comes before the second, which is reworded.
	const reworded = "Name your suppliers and products";
	await page.route("**/api/checklists/prioticket.json", async (route) => {
		const response = await route.fetch();
		const plan = await response.json();
		const [, second, ...rest] = plan.tasks;
		await route.fulfill({
			json: {
				...plan,
				version: "changed",
				tasks: [
					{ ...second, id: "a-new-task", title: "A new task", after: [] },
					{ ...second, title: reworded },
					...rest.map((task: { after: readonly string[] }) => ({
						...task,
						after: task.after.filter((id) => id !== "submit-access-request"),
					})),
				],
			},
		});
	});
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(reworded)).toBeChecked();
	await expect(sheet.box("A new task")).not.toBeChecked();
	await expect(sheet.box(access)).toHaveCount(0);
	const archived = page.getByRole("region", { name: "Archived" });
	await expect(archived.getByRole("listitem")).toHaveText([
		"submit-access-request (task) done on Fri 8 Jan; note: Ticket 42",
	]);

	// It is exported with the rest, and comes back with its task.
	await sheet.unfoldHandover();
	expect(JSON.parse(await sheet.exported()).tasks).toHaveProperty(
		"submit-access-request",
	);
	await page.unroute("**/api/checklists/prioticket.json");
	await page.reload();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
	await expect(archived).toHaveCount(0);
});
