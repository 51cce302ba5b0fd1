import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("slipway/package.json");
const { version }: { readonly version: string } = JSON.parse(
	readFileSync(manifest, "utf8"),
);

/** The folder of the built package, and the file that the site hands out. */
export const built = join(dirname(manifest), "dist/package");
export const packed = join(dirname(manifest), `dist/slipway-${version}.tgz`);

/** The names of what a program can import. */
export const entries: readonly string[] = Object.keys(
	JSON.parse(readFileSync(join(built, "package.json"), "utf8")).exports,
)
	.filter((path) => path !== "./package.json")
	.map((path) => path.slice(2));

/** A folder, a home and an npm that have never seen anything, with no registry in reach. */
export function emptyMachine() {
	const home = mkdtempSync(join(tmpdir(), "slipway-home-"));
	const project = mkdtempSync(join(tmpdir(), "slipway-project-"));
	const environment = {
		...process.env,
		// What a machine of a user's has not set.
		NODE_COMPILE_CACHE: undefined,
		HOME: home,
		npm_config_cache: join(home, "cache"),
		npm_config_registry: "http://127.0.0.1:9/",
		npm_config_userconfig: join(home, "npmrc"),
	};
	return {
		project,
		environment,
		/** Runs a program in the project and gives what it printed; throws when it fails. */
		run: (program: string, ...parameters: string[]) =>
			execFileSync(program, parameters, {
				cwd: project,
				env: environment,
				encoding: "utf8",
				stdio: ["ignore", "pipe", "pipe"],
			}),
	};
}
