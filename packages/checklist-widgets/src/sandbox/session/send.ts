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
	const root = `${base}sandbox/${sandbox.api.id}`;
	const answer =
		transport.through === "worker"
			? await fetched(root, call)
			: arrived(
					await sandbox.exchange({ ...call, base: location.origin + root }),
				);
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
			...(await bodyOf(response)),
		};
	} catch {
		return undefined;
	}
}

/** The body, or what came of it before the connection broke. */
async function bodyOf({
	body,
}: Response): Promise<Pick<Answer, "body" | "cut">> {
	const decoder = new TextDecoder();
	const reader = body?.getReader();
	let text = "";
	let bytes = 0;
	try {
		for (;;) {
			const part = await reader?.read();
			if (!part || part.done) return { body: text + decoder.decode() };
			bytes += part.value.length;
			text += decoder.decode(part.value, { stream: true });
		}
	} catch {
		return { body: text, cut: bytes };
	}
}

/** An answer as it arrives: a fault may cut it off. */
function arrived(answer: Answer | undefined): Answer | undefined {
	if (answer?.cut === undefined) return answer;
	const bytes = new TextEncoder().encode(answer.body).slice(0, answer.cut);
	return { ...answer, body: new TextDecoder().decode(bytes) };
}
