import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { allScripts } from "@slipway/rehearsal/scripts";
import { documentsOf, workflowsOf } from "@slipway/rehearsal/standards";
import type { MockApi } from "@slipway/sandbox/engine";

/** The documents of a mock in a folder of their own. */
export interface Published {
	readonly api: MockApi;
	readonly folder: string;
	readonly files: readonly string[];
}

/** Writes the documents of every mock as the site has them, for a sandbox that listens at `root`. */
export async function publish(
	folder: string,
	root: string,
): Promise<readonly Published[]> {
	return Promise.all(
		mockApis.map(async (api) => {
			const at = join(folder, api.id);
			mkdirSync(at, { recursive: true });
			const workflows = await workflowsOf(
				api,
				allScripts[api.provider] ?? {},
				casesOf(api),
			);
			const documents = documentsOf(api, workflows, root);
			for (const { file, write } of documents)
				writeFileSync(join(at, file), write());
			return { api, folder: at, files: documents.map(({ file }) => file) };
		}),
	);
}

const casesOf = ({ provider }: MockApi) =>
	allProcesses().find(({ id }) => id === provider)?.cases ?? {};
