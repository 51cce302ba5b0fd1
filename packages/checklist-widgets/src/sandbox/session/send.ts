import type { Answer, RawCall, Sandbox } from "@slipway/sandbox/engine";
import { ownTarget } from "./own-target.ts";
import type { Transport } from "./worker.ts";

/** What came back, how long it took and by which way. */
export interface Sent {
	readonly answer: Answer | undefined;
	/** Milliseconds. */
	readonly took: number;
	readonly through: Transport["through"];
}

/** A request that was not sent, because the browser refused to build it, with its reason. */
export interface Unsent {
	readonly refused: string;
}

/** Sends a request to a mock, through the worker where it runs. */
export async function send(
	sandbox: Sandbox,
	call: RawCall,
	base: string,
	transport: Transport,
): Promise<Sent | Unsent> {
	const target = ownTarget(call.target);
	const root = `${base}sandbox/${sandbox.api.id}`;
	const request = built(root + target, call);
	if ("refused" in request) return request;
	const started = performance.now();
	const answer =
		transport.through === "worker"
			? await fetched(request)
			: arrived(
					await sandbox.exchange({
						...call,
						target,
						base: location.origin + root,
					}),
				);
	return {
		answer,
		took: performance.now() - started,
		through: transport.through,
	};
}

/** The request as the browser builds it, so that both ways refuse what the browser does. */
function built(
	address: string,
	{ method, headers, body }: RawCall,
): Request | Unsent {
	try {
		return new Request(new URL(address, location.href), {
			method,
			headers,
			// What the page itself may have stored never travels along.
			credentials: "omit",
			...(body !== "" && { body: body as string }),
		});
	} catch (error) {
		return { refused: (error as Error).message };
	}
}

async function fetched(request: Request): Promise<Answer | undefined> {
	try {
		const response = await fetch(request);
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
