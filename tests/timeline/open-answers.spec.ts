import { expect, test } from "../support/test.ts";
import { commandLine, monday, Timeline } from "./page.ts";

test("an answer that is not known yet mixes the runs, as on the command line, and each answer says what it would do", {
	tag: "@one-engine",
}, async ({ page }) => {
	const words = (...assumed: readonly string[]) =>
		commandLine(
			"siteminder",
			"--start",
			monday,
			...assumed.flatMap((word) => ["--assume", word]),
		);
	const timeline = new Timeline(page);
	await timeline.open("", "siteminder");
	await page.getByText("About your integration").click();
	const question = page.getByLabel(/Which API/);
	await question.selectOption({ label: "Not known yet" });
	const even = await words("open.api=even");
	await timeline.shows(even);
	const table = page.getByRole("table", { name: "What each answer would do" });
	await expect(table.getByRole("row")).toHaveCount(
		1 + (even.openAnswers?.length ?? 0),
	);
	const weights = page.getByRole("group", {
		name: "How likely is each answer, beside the others?",
	});
	await weights.getByRole("spinbutton").first().fill("5");
	await timeline.shows(words("open.api=5,1,1,1"));
	await page.reload();
	await timeline.alive();
	await timeline.shows(words("open.api=5,1,1,1"));
	await page.getByText("About your integration").click();
	await question.selectOption({ index: 0 });
	await expect(table).toBeHidden();
	await expect
		.poll(() => page.evaluate(() => location.hash))
		.not.toContain("open.");
});
