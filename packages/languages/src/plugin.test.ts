import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCatalogue } from "./catalogue.ts";
import { edition } from "./plugin.ts";

const evidence = "packages/rehearsal/src/evidence/page.ts";
const report = "packages/rehearsal/src/report/told.ts";
const runtime = "/english/jsx-runtime.ts";
const catalogue = readCatalogue(`msgid ""
msgstr ""
"Language: de\\n"

msgid "Not seen."
msgstr "Nicht gesehen."
`);
let root = "";

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), "edition-"));
	for (const path of [evidence, report]) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), `export const words = "Not seen.";`);
	}
});
afterAll(() => rm(root, { recursive: true }));

const plugin = () => edition(catalogue, root, runtime);
/** Where an import leads, which Vite itself takes to the report. */
const resolved = (source: string, importer: string) =>
	plugin().resolveId.call(
		{ resolve: async () => ({ id: join(root, report) }) },
		source,
		join(root, importer),
	);

test("a text is translated where it is read", async () => {
	expect((await plugin().load(join(root, report)))?.code).toContain(
		"Nicht gesehen.",
	);
});

test("what is written for a provider imports English copies, and these do", async () => {
	const copy = await resolved("../report/told.ts", evidence);
	expect(copy).toBe(`${join(root, report)}?as-written`);
	expect(await plugin().load(copy ?? "")).toBeNull();
	expect(await resolved("./told.ts", `${report}?as-written`)).toBe(copy);
	expect(await resolved("./told.ts", report)).toBeNull();
});

test("components are drawn with the runtime that marks English, which has React’s own", async () => {
	const component = "packages/checklist-widgets/src/checklist/Part.tsx";
	expect(await resolved("react/jsx-runtime", component)).toBe(runtime);
	expect(
		await plugin().resolveId.call(
			{ resolve: async () => null },
			"react/jsx-runtime",
			runtime,
		),
	).toBeNull();
});
