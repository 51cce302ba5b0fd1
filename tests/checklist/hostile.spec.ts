import { deflateRawSync } from "node:zlib";
import { expect, test } from "../support/test.ts";
import { access, Sheet } from "./sheet.ts";

const written = (value: unknown) => [{ value, at: 1, by: "0bad", n: 1 }];
const file = (changes: object) =>
	JSON.stringify({
		format: "slipway-progress",
		version: 1,
		process: "prioticket",
		answers: {},
		details: {},
		tasks: {},
		...changes,
	});

/** What somebody might send, and a part of what the page says to it. */
const files: readonly (readonly [string, string, RegExp])[] = [
	["deep nesting", '{"a":'.repeat(500_000), /brackets within brackets/],
	[
		"a prototype key",
		file({}).replace('"tasks":{', '"tasks":{"__proto__":{"admin":[]}'),
		/does not fit/,
	],
	[
		"a huge number",
		file({ details: { company: [{ ...written("A")[0], at: 1e300 }] } }),
		/whole number/,
	],
	[
		"a script as evidence",
		file({
			tasks: {
				"submit-access-request": { evidence: written("javascript:alert(1)") },
			},
		}),
		/web address/,
	],
	["another provider", file({ process: "siteminder" }), /“siteminder”/],
	["a future version", file({ version: 9 }), /version 9/],
	["a web page", "<!doctype html><h1>404</h1>", /cannot be read as JSON/],
	["too much of anything", file({ x: "y".repeat(4_000_000) }), /at most/],
];

for (const [name, text, words] of files) {
	test(`a file with ${name} gets a clear error and changes nothing`, async ({
		page,
	}) => {
		const sheet = new Sheet(page);
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		await sheet.unfoldHandover();
		const before = await sheet.stored();
		await sheet.receive(text);
		const refusal = page.getByRole("region", { name: /^Cannot import/ });
		await expect(refusal.getByRole("alert")).toHaveText(words);
		await expect(refusal).toContainText("Nothing has been changed.");
		const explained = await refusal
			.getByRole("link", { name: "About this error" })
			.getAttribute("href");
		const explanation = await page.request.get(
			new URL(explained ?? "", page.url()).href,
		);
		expect(explanation.status()).toBe(200);
		expect(await sheet.stored()).toEqual(before);
		await refusal.getByRole("button", { name: "Close" }).click();
		await expect(refusal).toHaveCount(0);
		await expect(sheet.box(access)).toBeChecked();
	});
}

test("a script in a note is shown as text and never run", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.unfoldHandover();
	const note = '<img src=x onerror="document.title=1"><script>1</script>';
	await sheet.receive(
		file({ tasks: { "submit-access-request": { note: written(note) } } }),
	);
	const title = await page.title();
	await page.getByRole("button", { name: "Import all" }).click();
	await expect(sheet.item(access).locator(".tick-said dd")).toHaveText(note);
	await expect(page.locator(".checklist :is(img, script)")).toHaveCount(0);
	expect(await page.title()).toBe(title);
});

const packed = (text: string | Buffer) =>
	`#progress=${deflateRawSync(text).toString("base64url")}`;

/** Links that somebody might send. The first one would unpack to 100 million characters. */
const links: readonly (readonly [string, () => string, RegExp])[] = [
	[
		"a decompression bomb",
		() => packed(Buffer.alloc(100_000_000, " ")),
		/at most 4,000,000/,
	],
	["an end that was cut off", () => packed(file({})).slice(0, 40), /missing/],
	["nonsense in it", () => "#progress=%01%01", /characters that no share link/],
	[
		"another provider's progress",
		() => packed(file({ process: "siteminder" })),
		/“siteminder”/,
	],
];

for (const [name, link, words] of links) {
	test(`a link with ${name} gets a clear error and changes nothing`, async ({
		page,
	}) => {
		const sheet = new Sheet(page);
		await sheet.open(`/prioticket/checklist/${link()}`);
		const refusal = page.getByRole("region", {
			name: "Cannot import the link",
		});
		await expect(refusal.getByRole("alert")).toHaveText(words);
		expect(await sheet.stored()).toBeNull();
		await refusal.getByRole("button", { name: "Close" }).click();
		await sheet.box(access).check();
		await expect(sheet.words(access)).toHaveText("Done on Fri 8 Jan");
	});
}
