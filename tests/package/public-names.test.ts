import { join } from "node:path";
import { expect, test } from "vitest";
import { built, entries } from "./packed.ts";
import { publicNames } from "./public-names.ts";

// What changes for whoever imports, changes this file: `npm test -- public-names -u` writes it anew.
test.each(entries)(
	"slipway/%s has the public names that it had",
	async (entry) => {
		await expect(publicNames(join(built, `${entry}.d.ts`))).toMatchFileSnapshot(
			`../../packages/slipway/api/${entry}.txt`,
		);
	},
);
