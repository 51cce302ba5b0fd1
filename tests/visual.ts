// npm run visual [-- --against <commit>] [types of page...]: pictures of every type of page, in four widths and two themes,
// of the built site and of another commit's, compared pixel by pixel. Ends with 1 where any view differs.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./bench/on-demand.ts";
import { everyPageType } from "./support/page-types.ts";
import { siteFolder } from "./support/site.ts";
import { commitOf, withBuildOf } from "./visual/other-build.ts";
import {
	dayBuilt,
	fileOf,
	takePictures,
	type View,
	viewsOf,
} from "./visual/pictures.ts";
import { type Compared, reportOf, summaryOf } from "./visual/report.ts";

/** What is used of odiff. */
type Compare = (
	before: string,
	after: string,
	difference: string,
	options: {
		readonly antialiasing: boolean;
		readonly failOnLayoutDiff: boolean;
	},
) => Promise<
	| { readonly match: true }
	| { readonly match: false; readonly diffPercentage?: number }
>;

const parameters = process.argv.slice(2);
const at = parameters.indexOf("--against");
const commit = commitOf(at < 0 ? undefined : parameters[at + 1]);
const words = at < 0 ? parameters : parameters.toSpliced(at, 2);
const types = Object.fromEntries(
	Object.entries(everyPageType).filter(
		([type]) => words.length === 0 || words.includes(type),
	),
);

const folder = fileURLToPath(new URL("test-results/visual/", import.meta.url));
const [before, after, difference] = ["before", "after", "difference"].map(
	(name) => join(folder, name),
) as [string, string, string];
rmSync(folder, { recursive: true, force: true });
mkdirSync(difference, { recursive: true });

const odiff = installed("odiff", { "odiff-bin": "4.5.0" });
const { compare } = createRequire(join(odiff, "package.json"))("odiff-bin") as {
	compare: Compare;
};

await takePictures(siteFolder, types, after);
await withBuildOf(commit, dayBuilt(siteFolder), (site) =>
	takePictures(site, types, before),
);

const all: Compared[] = [];
for (const view of viewsOf(Object.keys(types))) all.push(await compared(view));
const against = commit.slice(0, 12);
writeFileSync(join(folder, "index.html"), reportOf(all, against));
for (const { view, is, percent } of all)
	if (is !== "same")
		console.log(
			`${fileOf(view)}: ${percent === undefined ? is : `${percent} %`}`,
		);
console.log(`${summaryOf(all, against)}. See ${join(folder, "index.html")}`);
process.exitCode = all.every(({ is }) => is === "same") ? 0 : 1;

async function compared(view: View): Promise<Compared> {
	const file = fileOf(view);
	const [old, now] = [join(before, file), join(after, file)];
	if (!existsSync(old)) return { view, is: "new" };
	if (!existsSync(now)) return { view, is: "gone" };
	const result = await compare(old, now, join(difference, file), {
		antialiasing: true,
		failOnLayoutDiff: false,
	});
	if (result.match) return { view, is: "same" };
	return { view, is: "different", percent: result.diffPercentage ?? 100 };
}
