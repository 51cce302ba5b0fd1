import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "astro";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/** The worker that every page and every sandbox registers. */
const workerFile = "service-worker.js";

/** MSW's own, which its plugin serves and emits. */
const mocksFile = "mockServiceWorker.js";

/** Bundles our part of the worker as a file of its own. In development the worker is MSW's alone, and keeps nothing. */
export function offlineWorker(): Plugin {
	return {
		name: "offline-worker",
		buildStart() {
			if (
				this.environment.name === "client" &&
				this.environment.mode === "build"
			)
				this.emitFile({
					type: "chunk",
					id: fileURLToPath(import.meta.resolve("@slipway/offline/worker")),
					fileName: workerFile,
				});
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (!request.url?.endsWith(`/${workerFile}`)) return next();
				response.setHeader("content-type", "text/javascript; charset=utf-8");
				response.end(`importScripts(${JSON.stringify(mocksFile)});\n`);
			});
		},
	};
}

/** What our part of the worker is, before it is put together. */
export const workerPart = (root: string): Promise<string> =>
	readFile(join(root, workerFile), "utf8");

/**
 * Puts the worker together: one registration has one worker, so MSW's follows ours in the same file. Ours listens first
 * and hands on what belongs to the mocks.
 */
export async function writeWorker(
	root: string,
	edition: string,
): Promise<void> {
	const ours = await workerPart(root);
	if (/^\s*(import|export)\b/m.test(ours))
		throw new Error(
			`${workerFile} imports another file, which a worker of this kind cannot.\nHint: the packages that @slipway/offline/worker imports share a chunk with pages; keep them apart in chunk-groups.ts.`,
		);
	const mocks = await readFile(join(root, mocksFile), "utf8");
	await writeFile(
		join(root, workerFile),
		`const SLIPWAY_EDITION = ${JSON.stringify(edition)};\n(() => {\n"use strict";\n${ours}\n})();\n${mocks}`,
	);
	// By itself it would replace the worker that keeps pages.
	await rm(join(root, mocksFile));
}
