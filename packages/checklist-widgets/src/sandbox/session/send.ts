import type { Answer, RawCall, Sandbox } from "@slipway/sandbox/engine";
import type { Transport } from "./worker.ts";

/** What came back, how long it took and by which way. */
export interface Sent {
	readonly answer: Answer | undefined;
	/** Milliseconds. */
	readonly took: number;
	readonly through: Transport["through"];
}

/** Sends a request to a mock, through the worker where it runs. */
export async function send(
	sandbox: Sandbox,
	call: RawCall,
	base: string,
	transport: Transport,
): Promise<Sent> {
	const started = performance.now();
	const answer =
		transport.through === "worker"
			? await fetched(`${base}sandbox/${sandbox.api.id}`, call)
			: await sandbox.exchange(call);
	return {
		answer,
		took: performance.now() - started,
		through: transport.through,
	};
}

async function fetched(
	root: string,
	{ method, target, headers, body }: RawCall,
): Promise<Answer | undefined> {
	try {
		const response = await fetch(root + target, {
			method,
			headers,
			// What the page itself may have stored never travels along.
			credentials: "omit",
			...(body !== "" && method !== "GET" && { body: body as string }),
		});
		return {
			status: response.status,
			headers: Object.fromEntries(response.headers),
			body: await response.text(),
		};
	} catch {
		return undefined;
	}
}
