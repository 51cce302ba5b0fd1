// npm run properties [-- <runs> [<seed>]]: tries every property with a seed of chance, more often than `npm test` does.
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const [runs = "2000", seed = String(Date.now() % 2 ** 31)] =
	process.argv.slice(2);

const files = execFileSync(
	"git",
	["grep", "-l", "fast-check", "--", "*.test.ts"],
	{ cwd: root, encoding: "utf8" },
)
	.trim()
	.split("\n");
console.log(
	`${files.length} files of properties, ${runs} runs each, with the seed ${seed}`,
);
const { status } = spawnSync(
	process.execPath,
	["node_modules/vitest/vitest.mjs", "run", "--testTimeout=600000", ...files],
	{
		cwd: root,
		stdio: "inherit",
		env: { ...process.env, PROPERTY_RUNS: runs, PROPERTY_SEED: seed },
	},
);
process.exit(status ?? 1);
