import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { here } from "./folders.ts";

/** Where the type declarations of a source file are, once they are emitted. */
export const typesOf = (file: string, root: string): string =>
	join(here, "dist/types", file.slice(root.length)).replace(/\.ts$/, ".d.ts");

/** “Cannot be named”: operations and messages of mocks have types that nobody outside can name, and no entry reaches them. */
const unnamed = /error TS(4023|2883):/;

/**
 * Emits the declarations of all source files that the entries reach. Types are checked by the packages' own task, so that
 * here the compiler only writes; the bundler stops at a declaration that is missing.
 */
export function emitTypes(): void {
	const { stdout } = spawnSync(
		process.execPath,
		[
			join(here, "node_modules/typescript/bin/tsc"),
			"-p",
			"tsconfig.types.json",
			"--pretty",
			"false",
		],
		{ cwd: here, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY },
	);
	const errors = stdout
		.split("\n")
		.filter((line) => line !== "" && !unnamed.test(line));
	if (errors.length > 0) throw new Error(errors.join("\n"));
}
