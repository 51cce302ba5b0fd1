import { localAddress } from "@slipway/checklist-widgets/sandbox";
import { mockApis } from "@slipway/mocks";
import { allScripts } from "@slipway/rehearsal/scripts";
import {
	documentsOf,
	type StandardDocument,
	workflowsOf,
} from "@slipway/rehearsal/standards";
import type { MockApi } from "@slipway/sandbox/engine";
import { siteHref } from "../guide/address.ts";
import { processes } from "../guide/processes.ts";

/** A document with its address on this site. */
export interface PublishedDocument extends StandardDocument {
	readonly href: string;
}

const known = new WeakMap<MockApi, Promise<readonly PublishedDocument[]>>();

/** What the site publishes of a mock for others' tools. Its workflows are played once, when they are first asked for. */
export function documentsFor(
	api: MockApi,
): Promise<readonly PublishedDocument[]> {
	const documents = known.get(api) ?? published(api);
	known.set(api, documents);
	return documents;
}

async function published(api: MockApi): Promise<readonly PublishedDocument[]> {
	const process = processes.find(({ id }) => id === api.provider);
	const workflows = await workflowsOf(
		api,
		allScripts[api.provider] ?? {},
		process?.cases ?? {},
	);
	return documentsOf(api, workflows, localAddress).map((each) => ({
		...each,
		href: siteHref(`sandbox/${api.id}/${each.file}`),
	}));
}

/** The mocks of the guides on this site. */
export const publishedMocks: readonly MockApi[] = mockApis.filter((api) =>
	processes.some(({ id }) => id === api.provider),
);
