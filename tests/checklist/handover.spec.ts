import { expect, test } from "../support/test.ts";
import { access, portfolio, Sheet } from "./sheet.ts";

test("the exports say what the page says", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfoldHandover();
	const json = await sheet.saved("File to import elsewhere (JSON)");
	expect(json.name).toBe("prioticket-2027-01-08.progress.json");
	expect(JSON.parse(json.text)).toEqual(await sheet.stored());
	const markdown = await sheet.saved("Text (Markdown)");
	expect(markdown.text).toContain(`- [x] ${access}: Done on Fri 8 Jan`);
	const csv = await sheet.saved("Table (CSV)");
	expect(csv.text.split("\r\n")[1]).toBe(
		`Request API access and documentation,submit-access-request,${access},you,mandatory,done,Done on Fri 8 Jan,2027-01-08,,,,,,`,
	);
});

test("a share link opens in another browser, shows what would change, and is never sent", async ({
	page,
	browser,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfold(portfolio);
	await sheet.item(portfolio).getByLabel("Note").fill("Zoë asks: <b>all</b>?");
	await sheet.item(portfolio).getByLabel("Note").blur();
	await sheet.unfoldHandover();
	await page.getByRole("button", { name: "Make and copy a link" }).click();
	const link = await page.getByLabel("The link").inputValue();
	expect(link).toMatch(/\/prioticket\/checklist\/#progress=[\w-]+$/);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

	const fresh = await browser.newContext();
	const colleague = new Sheet(await fresh.newPage());
	const sent: string[] = [];
	colleague.page.on("request", (request) =>
		sent.push(`${request.url().split("#")[0]} ${request.postData() ?? ""}`),
	);
	await colleague.open(link);
	const arrived = colleague.page.getByRole("region", {
		name: "Import from the link",
	});
	// First where it stands, to be read; then what would change.
	await expect(arrived).toContainText("1 of 18 mandatory tasks done.");
	await expect(arrived).toContainText(`Next: ${portfolio}. Ready.`);
	await expect(arrived).toContainText("2 changes: 2 new.");
	await expect(arrived.getByRole("heading")).toBeFocused();
	await expect(arrived.getByRole("radio")).toHaveCount(0);
	await arrived.getByText("Choose one by one").click();
	await expect(arrived.getByRole("radio")).toHaveCount(4);
	// Nothing is taken in yet, and the state is not left in the address bar.
	expect(await colleague.stored()).toBeNull();
	expect(colleague.page.url()).not.toContain("#");
	await arrived.getByRole("button", { name: "Import all" }).click();
	await expect(colleague.box(access)).toBeChecked();
	await expect(colleague.item(portfolio).locator(".tick-said")).toContainText(
		"Zoë asks: <b>all</b>?",
	);
	expect((await colleague.stored())?.tasks).toEqual(
		(await sheet.stored())?.tasks,
	);
	const payload = link.slice(link.indexOf("=") + 1);
	expect(sent.filter((each) => each.includes(payload.slice(0, 20)))).toEqual(
		[],
	);
	await fresh.close();
});

test("an import merges item by item; where both wrote, both values are kept until somebody chooses", async ({
	page,
	browser,
}) => {
	const ours = new Sheet(page);
	await ours.open();
	await ours.box(access).check();
	await ours.alive();
	await ours.unfoldHandover();
	const start = await ours.exported();
	// Before there is a second window: only the one that has the focus tells a field that it was left.
	await note(ours, "Ours");

	const fresh = await browser.newContext();
	const theirs = new Sheet(await fresh.newPage());
	await theirs.open();
	await theirs.unfoldHandover();
	await theirs.receive(start);
	await theirs.page.getByRole("button", { name: "Import all" }).click();
	await note(theirs, "Theirs");
	await theirs.box(portfolio).check();
	const back = await theirs.exported();
	await fresh.close();

	await ours.receive(back);
	const preview = page.getByRole("region", {
		name: "Import from “from-ann.progress.json”",
	});
	await expect(preview).toContainText("2 changes: 1 new, 1 changed by both.");
	await expect(preview).toContainText("Nothing changes until you import.");
	await expect(ours.box(portfolio)).not.toBeChecked();
	const conflict = preview.getByRole("group", { name: /changed by both/ });
	await expect(conflict.getByRole("radio")).toHaveCount(3);
	await expect(
		conflict.getByRole("radio", { name: "Keep both until somebody chooses" }),
	).toBeChecked();
	await preview.getByRole("button", { name: "Import all" }).click();
	await expect(ours.box(portfolio)).toBeChecked();

	const choice = ours
		.item(access)
		.getByRole("group", { name: "Two people wrote this" });
	await choice.getByRole("button", { name: "Keep “note: Theirs”" }).click();
	await expect(choice).toHaveCount(0);
	await expect(ours.item(access).locator(".tick-said")).toHaveText(
		"NoteTheirs",
	);
	// Undo brings the disagreement back, and once more takes the import back.
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(choice).toBeVisible();
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(ours.box(portfolio)).not.toBeChecked();
	await expect(ours.item(access).locator(".tick-said")).toHaveText("NoteOurs");
});

test("names and addresses of people are handed over only when the sender says so, and the page says what travels", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.unfold(access);
	await sheet.item(access).getByText("Draft an e-mail").click();
	await sheet.item(access).getByLabel("Your company").fill("Example Partner");
	await sheet.item(access).getByLabel("Your name").fill("Ann Example");
	await sheet
		.item(access)
		.getByLabel("Your e-mail address")
		.fill("ann@partner.example");
	await sheet.unfoldHandover();
	await expect(
		page.getByText("A file or a link carries your company."),
	).toBeVisible();
	expect(await sheet.exported()).not.toMatch(/Ann Example|ann@partner/);
	await page.getByRole("checkbox", { name: /Include your name/ }).check();
	await expect(
		page.getByText(
			"A file or a link carries your company, your name, your e-mail address.",
		),
	).toBeVisible();
	expect(await sheet.exported()).toMatch(/Ann Example/);
});

test("what arrives can become an integration of its own, beside the one that is here", async ({
	page,
	browser,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await sheet.unfoldHandover();
	const file = await sheet.exported();
	const fresh = await browser.newContext();
	const agency = new Sheet(await fresh.newPage());
	await agency.open();
	await agency.box(portfolio).check();
	await agency.alive();
	await agency.unfoldHandover();
	await agency.receive(file);
	await agency.page
		.getByRole("button", { name: "Import as another integration" })
		.click();
	await expect(agency.page).toHaveURL(/integration=prioticket~/);
	await expect(agency.box(access)).toBeChecked();
	await expect(agency.box(portfolio)).not.toBeChecked();
	expect(Object.keys((await agency.stored())?.tasks ?? {})).toHaveLength(1);
	await fresh.close();
});

async function note(sheet: Sheet, text: string): Promise<void> {
	await sheet.unfold(access);
	await sheet.item(access).getByLabel("Note").fill(text);
	await sheet.item(access).getByLabel("Note").blur();
	await expect(sheet.item(access).locator(".tick-said")).toContainText(text);
}
