import { readFile } from "node:fs/promises";
import { type Traffic, trafficOfHar } from "@slipway/rehearsal";
import type { MockApi } from "@slipway/sandbox/engine";
import { UsageError } from "../usage-error.ts";

/**
 * The traffic of each API in an HTTP Archive, by the id of its mock. Throws a UsageError for a file that is none, or holds
 * nothing of the APIs.
 */
export async function trafficsInFile(
	path: string,
	apis: readonly MockApi[],
): Promise<ReadonlyMap<string, Traffic>> {
	const data = await read(path);
	const traffics = new Map<string, Traffic>();
	for (const api of apis) {
		const { traffic } = trafficIn(data, api, path);
		if (traffic.observations.length > 0) traffics.set(api.id, traffic);
	}
	if (traffics.size === 0)
		throw new UsageError(
			`“${path}” holds no request of ${apis.map(({ title }) => title).join(" or ")}.`,
			"Record the requests that your code sends to the provider, at whatever address.",
		);
	return traffics;
}

async function read(path: string): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		throw new UsageError(
			`“${path}” cannot be read: ${(error as Error).message}.`,
			"Give the path of an HTTP Archive.",
		);
	}
	try {
		return JSON.parse(text);
	} catch {
		throw new UsageError(
			`“${path}” is not JSON.`,
			"Save the requests as an HTTP Archive (HAR) and give that file.",
		);
	}
}

function trafficIn(data: unknown, api: MockApi, path: string) {
	try {
		return trafficOfHar(data, api);
	} catch {
		throw new UsageError(
			`“${path}” is JSON, but no HTTP Archive: it has no log with entries.`,
			"Save the requests as an HTTP Archive (HAR) 1.2.",
		);
	}
}
