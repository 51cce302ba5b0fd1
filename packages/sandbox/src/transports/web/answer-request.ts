import { type Answer, largestBody, type Sandbox } from "../../engine/index.ts";

/** An answer and where the journal explains it. */
export interface Answered {
	readonly number: number;
	readonly response: Response;
}

/**
 * Answers a web standard Request. `prefix` is what stands before the mock's own root in the path. A broken connection is
 * `Response.error()`, which `fetch` turns into a TypeError.
 */
export async function answerRequest(
	sandbox: Sandbox,
	request: Request,
	prefix: string,
): Promise<Answered> {
	const { pathname, search } = new URL(request.url);
	const { number, answer } = await sandbox.play({
		method: request.method,
		target: `${pathname.slice(prefix.length) || "/"}${search}`,
		headers: Object.fromEntries(request.headers),
		body: await bodyOf(request),
	});
	return { number, response: answer ? responseOf(answer) : Response.error() };
}

/** Reads a little more than the largest body, so that a larger one is refused without being held. */
async function bodyOf(request: Request): Promise<Uint8Array> {
	const stream = await streamOf(request);
	if (!stream) return new Uint8Array();
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = stream.getReader();
	for (
		let part = await reader.read();
		!part.done && size <= largestBody;
		part = await reader.read()
	) {
		chunks.push(part.value);
		size += part.value.length;
	}
	await reader.cancel();
	const body = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		body.set(chunk, at);
		at += chunk.length;
	}
	return body;
}

/** The body as a stream. Firefox knows no `Request.prototype.body`, though it sends and reads the body well. */
async function streamOf(
	request: Request,
): Promise<ReadableStream<Uint8Array> | null> {
	return request.body === undefined
		? (await request.blob()).stream()
		: request.body;
}

/** An answer as a web standard Response. */
export function responseOf({ status, headers, body, cut }: Answer): Response {
	const empty = status === 204 || status === 304 || body === "";
	return new Response(
		empty ? null : cut === undefined ? body : cutOff(body, cut),
		{ status, headers },
	);
}

/** A body of which so many bytes arrive before the connection breaks. */
function cutOff(body: string, bytes: number): ReadableStream<Uint8Array> {
	let sent = false;
	return new ReadableStream({
		pull(controller) {
			if (sent || bytes === 0)
				return controller.error(new TypeError("The connection was cut off."));
			sent = true;
			controller.enqueue(new TextEncoder().encode(body).slice(0, bytes));
		},
	});
}
