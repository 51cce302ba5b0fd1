import type { Answer, Sandbox } from "../../engine/index.ts";
import { collected } from "../collected.ts";

/** An answer and where the journal explains it. */
export interface Answered {
	readonly number: number;
	readonly response: Response;
}

/**
 * Answers a web standard Request. `prefix` is what stands before the mock's own root in the path. A broken connection is
 * `Response.error()`, which `fetch` turns into a TypeError.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 * import { answerRequest } from "@slipway/sandbox/web";
 *
 * const request = new Request("http://localhost/library/ping");
 * const { response } = await answerRequest(stillSandbox(library), request, "/library");
 * response.status; // => 200
 * ```
 */
export async function answerRequest(
	sandbox: Sandbox,
	request: Request,
	prefix: string,
): Promise<Answered> {
	const { origin, pathname, search } = new URL(request.url);
	const { body, undecoded } = await bodyOf(request);
	const { number, answer } = await sandbox.play({
		method: request.method,
		target: `${pathname.slice(prefix.length) || "/"}${search}`,
		headers: Object.fromEntries(request.headers),
		base: origin + prefix,
		body: body.bytes(),
		...(!body.tooLarge && { size: body.size }),
		...(undecoded !== undefined && { undecoded }),
	});
	if (!answer) return { number, response: Response.error() };
	const seen = request.method === "HEAD" ? { ...answer, body: "" } : answer;
	return { number, response: responseOf(seen) };
}

/** The content codings that browsers undo; `br` is not among them. */
const codings = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" } as const;

/** Reads a little more than the largest body, so that a larger one is refused without being held. */
async function bodyOf(request: Request) {
	const coding = (request.headers.get("content-encoding") ?? "")
		.trim()
		.toLowerCase();
	const stream = await streamOf(request);
	if (coding === "" || coding === "identity")
		return { body: await collected(stream), undecoded: undefined };
	const known = Object.hasOwn(codings, coding)
		? codings[coding as keyof typeof codings]
		: undefined;
	if (!known || !stream)
		return { body: await collected(stream), undecoded: coding };
	try {
		const plain = stream.pipeThrough(
			new DecompressionStream(known) as ReadableWritablePair<
				Uint8Array,
				Uint8Array
			>,
		);
		return { body: await collected(plain), undecoded: undefined };
	} catch {
		return { body: await collected(null), undecoded: coding };
	}
}

/** The body as a stream. Firefox knows no `Request.prototype.body`, though it sends and reads the body well. */
async function streamOf(
	request: Request,
): Promise<ReadableStream<Uint8Array> | null> {
	return request.body === undefined
		? (await request.blob()).stream()
		: request.body;
}

/**
 * An answer as a web standard Response.
 *
 * @example
 * ```ts
 * import { responseOf } from "@slipway/sandbox/web";
 *
 * await responseOf({ status: 200, headers: {}, body: "Hello" }).text(); // => "Hello"
 * ```
 */
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
