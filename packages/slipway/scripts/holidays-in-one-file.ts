import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const tables = "virtual:holidays";

/**
 * Lets the holidays of all regions be one part of the package, instead of one each as for the pages: npx unpacks the whole
 * package at every start, and hundreds of small files cost more than one that is large.
 */
export const holidaysInOneFile = {
	name: "holidays-in-one-file",
	resolveId: (id: string) => (id === tables ? `\0${tables}` : undefined),
	load(id: string) {
		if (id.endsWith("/calendar/regions/loaders.generated.ts")) {
			folder = dirname(id);
			return {
				code: `const table = (region) => async () => ({ default: (await import("${tables}")).default[region] });
export const loaders = Object.fromEntries(${JSON.stringify(regions())}.map((region) => [region, table(region)]));`,
				moduleType: "js" as const,
			};
		}
		return id === `\0${tables}`
			? {
					// V8 reads JSON faster than the same as code.
					code: `export default JSON.parse(${JSON.stringify(
						JSON.stringify(
							Object.fromEntries(
								regions().map((region) => [region, tableOf(region)]),
							),
						),
					)});`,
					moduleType: "js" as const,
				}
			: undefined;
	},
};

let folder = "";
const ending = ".generated.json";

/** The regions with a table; other lists of that folder have names in small letters. */
const regions = () =>
	readdirSync(folder)
		.filter((file) => /^[A-Z]/.test(file) && file.endsWith(ending))
		.map((file) => basename(file, ending));

const tableOf = (region: string): unknown =>
	JSON.parse(readFileSync(join(folder, `${region}${ending}`), "utf8"));
