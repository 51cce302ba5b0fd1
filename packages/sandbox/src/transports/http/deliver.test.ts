import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import {
	type CallbackReply,
	largestBody,
	type SentCallback,
} from "../../engine/index.ts";
import { library } from "../../example/library.ts";
import { stillSandbox } from "../../test-support/index.ts";
import { answerRequest } from "../web/index.ts";
import { deliverCallbacks } from "./deliver.ts";

async function listening(server: Server): Promise<string> {
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("an answer that comes after a reset does not answer the call that has taken the number", async () => {
	const answers: ((status: number) => void)[] = [];
	const endpoint = await listening(
		createServer((request, response) => {
			request.resume();
			answers.push((status) => response.writeHead(status).end());
		}),
	);
	const sandbox = stillSandbox(library);
	const basic = `Basic ${btoa("fake-reader:fake-secret")}`;
	let bearer = "";
	const stop = deliverCallbacks(sandbox);
	onTestFinished(stop);
	const called = async () => {
		const send = async (path: string, method: string, body?: object) => {
			const { response } = await answerRequest(
				sandbox,
				new Request(`https://sandbox.example/${path}`, {
					method,
					headers: {
						"content-type": "application/json",
						authorization: path === "token" ? basic : bearer,
					},
					...(body && { body: JSON.stringify(body) }),
				}),
				"",
			);
			return response.text();
		};
		const { access_token } = JSON.parse(await send("token", "POST"));
		bearer = `Bearer ${access_token}`;
		await send("notices", "PUT", { url: `${endpoint}/notices` });
		await send("loans", "POST", { book: "B1", reference: "ACME-1" });
		sandbox.advance(14 * 86_400_000);
	};
	await called();
	await expect.poll(() => answers.length).toBe(1);
	sandbox.reset();
	await called();
	answers[0]?.(500);
	await expect.poll(() => answers.length).toBe(2);
	answers[1]?.(200);
	await expect
		.poll(() => sandbox.callbacks().map(({ reply }) => reply?.status))
		.toEqual([200]);
});

describe("an answer to a callback", () => {
	/** Sends a callback to an endpoint; answers with the reply that the sandbox has read. */
	async function replyOf(
		answering: (response: ServerResponse) => void,
		change: Partial<SentCallback> = {},
	): Promise<CallbackReply> {
		const endpoint = await listening(
			createServer((request, response) => {
				request.resume();
				answering(response);
			}),
		);
		return new Promise((resolve) => {
			const sent: SentCallback = {
				number: 1,
				at: 0,
				event: "x",
				method: "POST",
				address: `${endpoint}/`,
				headers: {},
				body: "x",
				...change,
			};
			let waiting: readonly SentCallback[] = [sent];
			onTestFinished(
				deliverCallbacks({
					listen: (listener) => {
						listener();
						return () => true;
					},
					callbacks: () => waiting,
					answerCallback: (_, reply) => {
						waiting = [];
						resolve(reply);
						return [];
					},
				}),
			);
		});
	}

	test("that never ends is given up after the largest body", async () => {
		let sent = 0;
		const reply = await replyOf((response) => {
			const more = () => {
				const chunk = Buffer.alloc(65_536, "x");
				sent += chunk.length;
				if (response.write(chunk)) setImmediate(more);
				else response.once("drain", more);
			};
			more();
		});
		expect(reply.failure).toMatch(
			/answered with more than 2,097,152 bytes; the rest was not read/,
		);
		expect(sent).toBeLessThan(16 * largestBody);
	});

	test("that is compressed is measured by what it holds", async () => {
		const reply = await replyOf((response) => {
			response.setHeader("content-encoding", "gzip");
			response.end(gzipSync(Buffer.alloc(50_000_000)));
		});
		expect(reply.failure).toMatch(/more than 2,097,152 bytes/);
	});

	test("that drips is given up when patience ends", async () => {
		const reply = await replyOf(
			(response) => {
				response.write("x");
				const timer = setInterval(() => response.write("x"), 10);
				response.on("close", () => clearInterval(timer));
			},
			{ patience: 200 },
		);
		expect(reply.failure).toMatch(/did not answer: /);
	});
});
