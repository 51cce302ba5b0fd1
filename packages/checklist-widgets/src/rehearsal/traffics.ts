import { counted } from "@slipway/core/words";
import { loadMock } from "@slipway/mocks/catalogue";
import {
	demonstrate,
	inOrder,
	type Scripts,
	type Traffic,
	trafficOf,
	trafficOfHar,
} from "@slipway/rehearsal";
import type { Observed } from "@slipway/rehearsal/evidence";
import { type MockApi, Sandbox } from "@slipway/sandbox/engine";
import { restoreFromTab } from "../shared/tab/kept-sandbox.ts";

/** What is judged, by the id of the mock, and in words where it comes from. */
export interface Seen {
	readonly apis: readonly MockApi[];
	readonly traffics: ReadonlyMap<string, Traffic>;
	readonly from: string;
	/** What evidence says of its source; undefined for a demonstration, which is evidence of nothing. */
	readonly observed: Observed | undefined;
}

/** A sandbox on a clock of its own that waits for nothing. */
export const sandboxOf = (api: MockApi): Sandbox =>
	new Sandbox(api, 1, { clock: Date.now, wait: () => Promise.resolve() });

export const requestsIn = (traffics: ReadonlyMap<string, Traffic>): number =>
	[...traffics.values()].reduce(
		(sum, { observations }) => sum + observations.length,
		0,
	);

/** The sandboxes of the APIs, as this tab keeps them. */
export async function sandboxesOfTab(
	ids: readonly string[],
): Promise<readonly Sandbox[]> {
	const sandboxes = (await Promise.all(ids.map(loadMock))).map(sandboxOf);
	for (const sandbox of sandboxes) restoreFromTab(sandbox);
	return sandboxes;
}

/** What this tab has sent to the sandboxes of the APIs. */
export async function fromTab(ids: readonly string[]): Promise<Seen> {
	const sandboxes = await sandboxesOfTab(ids);
	const apis = sandboxes.map(({ api }) => api);
	const traffics = new Map(
		sandboxes.map((sandbox) => [sandbox.api.id, trafficOf(sandbox)]),
	);
	const used = sandboxes.find((sandbox) => sandbox.journal().length > 0);
	return {
		apis,
		traffics,
		observed: { in: "a simulation", seed: used?.seed ?? 1 },
		from: `what this tab has sent to the sandbox: ${counted(requestsIn(traffics), "request")}`,
	};
}

/**
 * What an HTTP Archive holds of the APIs.
 * @throws {Error} in words for the reader, for a file that is no archive or holds nothing of them.
 */
export async function fromFile(
	file: File,
	ids: readonly string[],
): Promise<Seen> {
	const apis = await Promise.all(ids.map(loadMock));
	let data: unknown;
	try {
		data = JSON.parse(await file.text());
	} catch {
		throw new Error(
			`“${file.name}” is not JSON. Save the requests as an HTTP Archive (HAR) and choose that file.`,
		);
	}
	const traffics = new Map<string, Traffic>();
	let skipped = 0;
	let withoutBody = 0;
	for (const api of apis)
		try {
			const read = trafficOfHar(data, api);
			skipped = read.skipped;
			withoutBody = read.withoutBody;
			if (read.traffic.observations.length > 0)
				traffics.set(api.id, read.traffic);
		} catch {
			throw new Error(
				`“${file.name}” is JSON, but no HTTP Archive: it has no log with entries. Browsers save one from their network panel.`,
			);
		}
	if (traffics.size === 0)
		throw new Error(
			`None of the ${skipped} requests in “${file.name}” is one of ${apis.map(({ title }) => title).join(" or ")}.`,
		);
	return {
		apis,
		traffics,
		observed: { in: "a file", file: file.name },
		from: [
			`${file.name}: ${counted(requestsIn(traffics), "request")}`,
			skipped > 0 && apis.length === 1 ? `${skipped} more went elsewhere` : "",
			withoutBody > 0 ? `${withoutBody} came without their body` : "",
		]
			.filter(Boolean)
			.join(", "),
	};
}

/** How the examples of the mocks play each case, or the one that is named, in sandboxes of their own. */
export async function fromExamples(
	ids: readonly string[],
	scripts: Scripts,
	only?: string,
): Promise<Seen> {
	const traffics = new Map<string, Traffic>();
	const apis = await Promise.all(ids.map(loadMock));
	for (const api of apis) {
		const { id } = api;
		const played: Traffic[] = [];
		for (const [key, rehearsed] of Object.entries(scripts)) {
			if ("needs" in rehearsed || (only !== undefined && key !== only))
				continue;
			const script = rehearsed.find((each) => each.api === id);
			if (!script) continue;
			const sandbox = sandboxOf(api);
			await demonstrate(sandbox, script.demonstration);
			played.push(trafficOf(sandbox));
		}
		const [first, ...others] = played;
		if (first) traffics.set(id, inOrder(first, others));
	}
	return {
		apis,
		traffics,
		observed: undefined,
		from: "the sandbox’s own examples: a demonstration, which says nothing about your integration",
	};
}
