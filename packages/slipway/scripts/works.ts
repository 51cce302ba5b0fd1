import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Work } from "../../../scripts/lib/bill-of-materials.mjs";
import { isAllowed } from "../../../scripts/lib/licence-policy.mjs";
import { root } from "./folders.ts";

/** A work of others inside the package, with the notice that it asks for. */
export interface NotedWork extends Work {
	readonly notice: string;
}

/** Reads the works in the folders that the bundler has used, and those whose data the holiday tables are made of. */
export async function worksIn(
	folders: ReadonlySet<string>,
): Promise<readonly NotedWork[]> {
	const works = [
		...(await Promise.all([...folders].map(workIn))),
		...(await holidaySources()),
	].toSorted((left, right) => (left.name < right.name ? -1 : 1));
	for (const { name, licence } of works)
		if (!isAllowed(licence, "shipped"))
			throw new Error(
				`The package may not carry “${name}”: its licence is “${licence}”.\nHint: the licences that may ship are in scripts/lib/licence-policy.mjs.`,
			);
	return works;
}

async function workIn(folder: string): Promise<NotedWork> {
	const { name, version, license, dependencies } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	const file = (await readdir(folder)).find((entry) =>
		/^licen[cs]e/i.test(entry),
	);
	return {
		name,
		version,
		licence: license,
		uses: Object.keys(dependencies ?? {}),
		notice: file ? await readFile(join(folder, file), "utf8") : "",
	};
}

const core = join(root, "packages/core");

async function holidaySources(): Promise<readonly NotedWork[]> {
	const { name, version, licence, notice } = await workIn(
		join(core, "node_modules/date-holidays"),
	);
	const tables = await readFile(join(core, "src/calendar/HOLIDAYS.md"), "utf8");
	return [
		{ name, version, licence, data: true, notice: `${tables}\n${notice}` },
		{
			name: "holidays",
			licence: "MIT",
			data: true,
			registry: "pypi",
			notice: "Its notice stands under date-holidays.\n",
		},
	];
}
