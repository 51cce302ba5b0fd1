// npm run mutation [-- <file or pattern below packages/core/src>...]: spoils the logic of core one place at a time and
// tells which spoilt places no test noticed. `npm run mutation -- rehearsal` does so with the judge of the rehearsal and
// the language of its cases.
import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./bench/on-demand.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const chosen = process.argv.slice(2);
const isRehearsal = chosen[0] === "rehearsal";

/** What is spoilt: a package, what of it is copied, and which files of that are spoilt. */
const { from, copied, patterns } = isRehearsal
	? {
			from: join(root, "packages/rehearsal/src"),
			copied: ["judge", "language", "traffic"],
			patterns: ["judge/*.ts", "language/*.ts"],
		}
	: {
			from: join(root, "packages/core/src"),
			copied: [""],
			patterns:
				chosen.length > 0
					? chosen
					: [
							"calendar/*.ts",
							"checklist/merge.ts",
							"checklist/register.ts",
							"timeline/**/*.ts",
						],
		};

/** The version of a package as the catalog pins it. */
function pinned(name: string): string {
	const line = new RegExp(`^  "?${name}"?: (\\S+)$`, "m").exec(
		readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"),
	);
	if (!line?.[1]) throw new Error(`The catalog does not pin “${name}”.`);
	return line[1];
}

const folder = installed(isRehearsal ? "mutation-rehearsal" : "mutation", {
	"@stryker-mutator/core": "10.1.1",
	"@stryker-mutator/vitest-runner": "10.1.1",
	...Object.fromEntries(
		["zod", "pure-rand", "vitest", "fast-check", "ical.js"].map((name) => [
			name,
			pinned(name),
		]),
	),
});
// A copy, because the tool works on a folder with plain node_modules of its own.
rmSync(join(folder, "src"), { recursive: true, force: true });
for (const part of copied)
	cpSync(join(from, part), join(folder, "src", part), {
		recursive: true,
		// They play whole cases, which need the rest of the package.
		filter: (path) => !/(recording|traffic-of-har)\.test\.ts$/.test(path),
	});
if (isRehearsal) linkPackages();

/** What the rehearsal stands on is not spoilt, and stays where it is. */
function linkPackages(): void {
	const scope = join(folder, "node_modules/@slipway");
	mkdirSync(scope, { recursive: true });
	for (const name of ["core", "sandbox", "mocks"]) {
		rmSync(join(scope, name), { force: true });
		symlinkSync(join(root, "packages", name), join(scope, name), "dir");
	}
}
writeFileSync(
	join(folder, "stryker.config.json"),
	JSON.stringify({
		packageManager: "npm",
		testRunner: "vitest",
		plugins: ["@stryker-mutator/vitest-runner"],
		mutate: [
			...patterns.map((pattern) => `src/${pattern}`),
			"!src/**/*.test.ts",
			"!src/**/index.ts",
			"!src/**/{data,fixtures,testing}/**",
		],
		reporters: ["clear-text", "progress"],
		clearTextReporter: { allowColor: false, reportTests: false },
		concurrency: 2,
		ignoreStatic: true,
		tempDirName: ".stryker",
	}),
);
const { status } = spawnSync(
	process.execPath,
	["node_modules/@stryker-mutator/core/bin/stryker.js", "run"],
	{ cwd: folder, stdio: "inherit" },
);
process.exit(status ?? 1);
