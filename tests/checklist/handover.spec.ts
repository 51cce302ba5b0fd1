import { readFile } from "node:fs/promises";
import { expect, test } from "../support/test.ts";
import { access, Sheet } from "./sheet.ts";

test("the exports say what the page says", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfoldHandover();
	const saved = async (name: string) => {
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name }).click();
		const download = await waiting;
		return {
			name: download.suggestedFilename(),
			text: await readFile(await download.path(), "utf8"),
		};
	};
	const json = await saved("File to import elsewhere (JSON)");
	expect(json.name).toBe("prioticket-2027-01-08.progress.json");
	expect(JSON.parse(json.text)).toEqual(await sheet.stored());
	const markdown = await saved("Text (Markdown)");
	expect(markdown.text).toContain(`- [x] ${access}: Done on Fri 8 Jan`);
	const csv = await saved("Table (CSV)");
	expect(csv.text.split("\r\n")[1]).toBe(
		`Request access and documentation,submit-access-request,${access},you,mandatory,done,Done on Fri 8 Jan,2027-01-08,,,,,,`,
	);
});
