import {
	type CallbackReply,
	largestBody,
	type Sandbox,
	type SentCallback,
	usualPatience,
} from "../../engine/index.ts";
import { collected } from "../collected.ts";
import { isLoopback } from "../loopback.ts";

/**
 * From now on sends what the provider would send to the partner, to loopback addresses only, in order. Answers with the
 * way to stop.
 */
export function deliverCallbacks(
	sandbox: Pick<Sandbox, "listen" | "callbacks" | "answerCallback">,
): () => void {
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

function waiting(
	sandbox: Pick<Sandbox, "callbacks">,
): SentCallback | undefined {
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
		return { failure: "The address is not one." };
	}
	const { username, password } = url;
	// Requests take no address with user and password in it; they travel as clients send them (RFC 7617).
	url.username = "";
	url.password = "";
	if (!isLoopback(url.hostname))
		return {
			failure: `${url.hostname} is not this machine; the sandbox calls loopback addresses only.`,
		};
	try {
		const response = await fetch(url, {
			method,
			headers: {
				...(username && { authorization: basic(username, password) }),
				...headers,
			},
			...(method === "POST" && { body }),
			redirect: "manual",
			signal: AbortSignal.timeout(patience),
		});
		const answered = await collected(response.body);
		if (answered.tooLarge)
			return {
				failure: `${url.host} answered with more than ${largestBody.toLocaleString("en")} bytes; the rest was not read.`,
			};
		const contentType = response.headers.get("content-type");
		return {
			status: response.status,
			// The other headers are judged by nobody, and may hold what is secret.
			headers: contentType === null ? {} : { "content-type": contentType },
			body: new TextDecoder().decode(answered.bytes()),
		};
	} catch (error) {
		return { failure: `${url.host} did not answer: ${causeOf(error)}` };
	}
}

function basic(user: string, password: string): string {
	const pair = `${decodeURIComponent(user)}:${decodeURIComponent(password)}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
