import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Recorded {
	readonly method: string;
	/** Path and query, without the part that tells cases apart. */
	readonly target: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** A server that answers 200 to everything and remembers it. */
export interface RecordingServer {
	/** The base address of a case, so that its request is known again. */
	rootOf(name: string): string;
	/** The requests of a case, in the order in which they arrived. */
	requestsOf(name: string): readonly Recorded[];
	close(): void;
}

/** Starts a recording server on a free port of this machine. */
export async function startRecording(): Promise<RecordingServer> {
	const recorded = new Map<string, Recorded[]>();
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part);
		const [, name = "", target = ""] =
			/^\/([^/?]*)(.*)$/s.exec(request.url ?? "") ?? [];
		const all = recorded.get(name) ?? [];
		recorded.set(name, all);
		all.push({
			method: request.method ?? "",
			target,
			headers: Object.fromEntries(
				Object.entries(request.headersDistinct).map(([header, values]) => [
					header,
					(values ?? []).join(", "),
				]),
			),
			body: Buffer.concat(parts).toString(),
		});
		response.end("{}");
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return {
		rootOf: (name) => `http://127.0.0.1:${port}/${name}`,
		requestsOf: (name) => recorded.get(name) ?? [],
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
