import { existsSync, readFileSync } from "node:fs";
import { build } from "tsdown";
import { entries, here, packageFolder, root } from "./folders.ts";
import { holidaysInOneFile } from "./holidays-in-one-file.ts";
import { parts } from "./parts.ts";
import { typesOf } from "./types.ts";

/** What the user's own project brings, where it uses it. */
const peers = [/^msw($|\/)/, /^vitest($|\/)/];
/**
 * Bundles command and entries, each with its types; answers with the folders of the packages of others that are inside.
 * The types are waited for where they are needed, so that the compiler writes them while the code is bundled.
 */
export async function bundle(
	typesEmitted: Promise<void>,
): Promise<Set<string>> {
	const works = new Set<string>();
	// A failure is told where it is waited for, and must not end the process before.
	typesEmitted.catch(() => {});
	await build({
		cwd: here,
		entry: Object.fromEntries(
			["cli", ...entries].map((name) => [name, `src/${name}.ts`]),
		),
		outDir: packageFolder,
		format: "esm",
		fixedExtension: false,
		target: "node20",
		platform: "node",
		sourcemap: true,
		// Names and lines are enough to read a trace; the sources themselves would double the download.
		outputOptions: {
			sourcemapExcludeSources: true,
			codeSplitting: { groups: parts },
		},
		dts: {
			entry: ["src/*.ts", "!src/cli.ts", "!src/older-node.ts"],
			tsconfig: "tsconfig.types.json",
			generator: {
				emit: async (_, file) => {
					await typesEmitted;
					return declarationOf(file);
				},
			},
		},
		deps: { alwaysBundle: [/.*/], neverBundle: peers },
		plugins: [
			holidaysInOneFile,
			{
				name: "what-is-inside",
				generateBundle(_, chunks) {
					for (const chunk of Object.values(chunks)) {
						if (chunk.type !== "chunk") continue;
						for (const id of chunk.moduleIds) {
							const [, folder] =
								/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
							if (folder) works.add(folder);
						}
					}
				},
			},
		],
		logLevel: "warn",
	});
	return works;
}

/** The declarations of a source file, with imports as its own are written. */
function declarationOf(file: string) {
	const emitted = typesOf(file, root);
	return existsSync(emitted)
		? {
				code: readFileSync(emitted, "utf8").replaceAll(
					/(["'])(\.[^"']*)\.js\1/g,
					'"$2.ts"',
				),
			}
		: { error: `No types were emitted for ${file}.` };
}
