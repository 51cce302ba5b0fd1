import {
	type CallbackReply,
	largestBody,
	type Sandbox,
	type SentCallback,
	usualPatience,
} from "../../engine/index.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * From now on sends what the provider would send to the partner, to loopback addresses only, in order. Answers with the
 * way to stop.
 */
export function deliverCallbacks(sandbox: Sandbox): () => void {
	let busy = false;
	return sandbox.listen(async () => {
		if (busy) return;
		busy = true;
		try {
			for (let next = waiting(sandbox); next; next = waiting(sandbox)) {
				const reply = await replyTo(next);
				// After a reset the number can belong to another call.
				if (sandbox.callbacks().includes(next))
					sandbox.answerCallback(next.number, reply);
			}
		} finally {
			busy = false;
		}
	});
}

function waiting(sandbox: Sandbox): SentCallback | undefined {
	return sandbox.callbacks().find(({ reply }) => !reply);
}

async function replyTo({
	address,
	method,
	headers,
	body,
	patience = usualPatience,
}: SentCallback): Promise<CallbackReply> {
	if (address === undefined) return { failure: "No address was given." };
	let url: URL;
	try {
		url = new URL(address);
	} catch {
		return { failure: `“${address}” is not an address.` };
	}
	if (!loopback.has(url.hostname))
		return {
			failure: `${url.hostname} is not this machine; the sandbox calls loopback addresses only.`,
		};
	try {
		const response = await fetch(url, {
			method,
			headers,
			...(method === "POST" && { body }),
			redirect: "manual",
			signal: AbortSignal.timeout(patience),
		});
		const contentType = response.headers.get("content-type");
		return {
			status: response.status,
			// The other headers are judged by nobody, and may hold what is secret.
			headers: contentType === null ? {} : { "content-type": contentType },
			body: (await response.text()).slice(0, largestBody),
		};
	} catch (error) {
		return { failure: `${url.host} did not answer: ${causeOf(error)}` };
	}
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
