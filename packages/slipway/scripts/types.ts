import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { here } from "./folders.ts";

/** Where the type declarations of a source file are, once they are emitted. */
export const typesOf = (file: string, root: string): string =>
	join(here, "dist/types", file.slice(root.length)).replace(/\.ts$/, ".d.ts");

/**
 * Emits the declarations of all source files that the entries reach. Types are checked by the packages' own task, so that
 * here the compiler only writes; the bundler stops at a declaration that is missing.
 */
export async function emitTypes(): Promise<void> {
	await Promise.all([
		emitted("tsconfig.types.json"),
		// Their types are written out, and what they import leads to all mocks and definitions: nobody outside sees the types
		// of those, and working them out took four times as long as all the rest.
		emitted("tsconfig.types-as-written.json"),
	]);
}

async function emitted(project: string): Promise<void> {
	const compiler = join(here, "node_modules/typescript/bin/tsc");
	await promisify(execFile)(
		process.execPath,
		[compiler, "-p", project, "--pretty", "false"],
		{ cwd: here },
	).catch(({ stdout, message }) => {
		throw new Error(stdout || message);
	});
}
