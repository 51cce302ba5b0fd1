import { mockApis } from "@slipway/mocks";
import {
	type Exchange,
	harOf,
	type MockApi,
	recordedAnswers,
} from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";

/** What tests read of an archive. */
export interface Archive {
	readonly log: { readonly entries: readonly ArchiveEntry[] };
}

export interface ArchiveEntry {
	readonly request: {
		readonly method: string;
		readonly url: string;
		readonly postData?: { readonly text: string };
	};
	readonly response: {
		readonly status: number;
		readonly content: { readonly text: string };
	};
}

/** A mock's journal after every request of its examples, and the same as an archive. */
export interface ArchivedMock {
	readonly api: MockApi;
	readonly title: string;
	readonly root: string;
	readonly exchanges: readonly Exchange[];
	readonly archive: Archive;
}

/** Every mock with its archive. `origin` is the sandbox's own. */
export const archivedMocks = (
	origin = "http://sandbox.test",
): Promise<readonly ArchivedMock[]> =>
	Promise.all(
		mockApis.map(async (api) => {
			const root = `${origin}/${api.id}`;
			const sandbox = stillSandbox(api);
			sandbox.set("limits", "off");
			for (const { request } of recordedAnswers(api, root))
				await sandbox.exchange(request);
			const exchanges = sandbox.journal();
			return {
				api,
				title: api.title,
				root,
				exchanges,
				archive: harOf(exchanges, root) as Archive,
			};
		}),
	);
