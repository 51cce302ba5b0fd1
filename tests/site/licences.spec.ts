import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { complaintsAbout, namesIn } from "../support/bill-of-materials.ts";
import { expect, test } from "../support/test.ts";

const fonts = fileURLToPath(
	new URL("../../apps/docs/src/fonts/", import.meta.url),
);

test("the foot of a page leads to the licences of all that the site carries", async ({
	page,
	request,
}) => {
	await page.goto("/how-it-works/");
	const link = page.getByRole("link", { name: "Licences" });
	const response = await request.get((await link.getAttribute("href")) ?? "");
	expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
	const text = await response.text();
	for (const name of readdirSync(fonts).filter((each) =>
		each.endsWith("-OFL.txt"),
	))
		expect(text).toContain(`Font: ${name.replace("-OFL.txt", "")}`);
	// Of the pages, their workers, and what ships past the bundler.
	for (const name of [
		"react",
		"zod",
		"pure-rand",
		"msw",
		"@pagefind/default-ui",
	])
		expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
	expect(text).toContain("SIL OPEN FONT LICENSE");
	expect(text).toContain("Public holidays");
	expect(text).toContain("WITHOUT WARRANTY OF ANY KIND");
	expect(text).not.toContain("@slipway/");
});

test("what the site carries is also a list for programs, by CycloneDX 1.6", async ({
	request,
}) => {
	const text = await (await request.get("/sbom.cdx.json")).text();
	expect(await complaintsAbout(text)).toBeNull();
	expect(namesIn(text)).toEqual(
		expect.arrayContaining(["react", "@fontsource-variable/archivo"]),
	);
	expect(text).not.toContain("@slipway/");
});
