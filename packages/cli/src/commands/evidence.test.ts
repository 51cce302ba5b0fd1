import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recordedDemonstrations } from "../testing/recorded-demonstrations.ts";
import { slipway } from "../testing/slipway.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway evidence "));
afterAll(() => rmSync(folder, { recursive: true }));
const har = join(folder, "recorded.har");
writeFileSync(har, JSON.stringify(await recordedDemonstrations("prioticket")));
const path = join(folder, "evidence.html");
await slipway("rehearse prioticket", "--har", har, "--evidence", path);
const html = readFileSync(path, "utf8");

test("evidence of a full run is one file under 2 MB that never says certified", () => {
	expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
	expect(html).toContain("16 of 16 mandatory cases");
	expect(html).not.toMatch(/\bcertified\b/i);
	expect(html).not.toMatch(/(?:src|href)="(?!#)/);
});

test("evidence is verified as it was made", async () => {
	const { status, stdout } = await slipway("verify", path);
	expect(stdout).toContain("As it was made: Prioticket");
	expect(stdout).toContain("does not prove who made");
	expect(status).toBe(0);
});

const changes: readonly (readonly [string, (text: string) => string])[] = [
	[
		"a verdict on the page",
		(text) => text.replace("<strong>passed", "<strong>failed"),
	],
	[
		"a verdict in the data",
		(text) => text.replace('"is":"passed"', '"is":"failed"'),
	],
	["the archive", (text) => text.replace('"status":200', '"status":201')],
	["a blank in the data", (text) => text.replace('"is":', '"is": ')],
	["the style", (text) => text.replace("line-height", "line-heighT")],
	["the script", (text) => text.replace("const canonical", "const canonica1")],
	["the digest", (text) => text.replace(/(<code id="digest">)./, "$1x")],
	["an end", (text) => `${text} `],
];
test.each(changes)("%s that was changed is told", async (_, change) => {
	const changed = join(folder, "changed.html");
	expect(change(html)).not.toBe(html);
	writeFileSync(changed, change(html));
	const { status, stdout } = await slipway("verify", changed);
	expect(stdout).toMatch(/^Changed: /);
	expect(status).toBe(1);
});

test.each([
	["nowhere.html", undefined, "cannot be read"],
	["other.html", "<p>Hello", "is no evidence"],
	["binary.html", Buffer.from([0xff, 0xfe]), "not text in UTF-8"],
])("%s is refused", async (name, data, fact) => {
	if (data !== undefined) writeFileSync(join(folder, name), data);
	const { status, stderr } = await slipway("verify", join(folder, name));
	expect(stderr).toContain(fact);
	expect(status).toBe(2);
});
