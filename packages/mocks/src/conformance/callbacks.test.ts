import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import {
	type CallbackReply,
	largestBody,
	type SentCallback,
} from "@slipway/sandbox/engine";
import { createSandboxServer, deliverCallbacks } from "@slipway/sandbox/http";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { answerRequest } from "@slipway/sandbox/web";
import { describe, expect, onTestFinished, test } from "vitest";
import { siteConnect } from "../siteminder-siteconnect/api.ts";

async function listening(server: Server): Promise<string> {
	server.listen(0, "localhost");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("an endpoint of the partner on this machine is called, and what is wrong with its answer is told", async () => {
	const answer = `<a xmlns="http://www.opentravel.org/OTA/2003/05">${"x".repeat(40_000)}</a>`;
	const endpoint = await listening(
		createServer((request, response) => {
			request.resume();
			response.setHeader("content-type", "text/xml; charset=utf-8");
			response.setHeader("set-cookie", "fake=1");
			response.end(answer);
		}),
	);
	const root = await listening(
		createSandboxServer(
			new Map([[siteConnect.id, stillSandbox(siteConnect)]]),
			["localhost"],
		),
	);
	const post = (path: string, method: string, body: object) =>
		fetch(`${root}/${siteConnect.id}/sandbox/${path}`, {
			method,
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
	await post("endpoint", "PUT", { url: `${endpoint}/siteconnect` });
	await post("mapping-screen", "POST", {});
	const callback = async () => {
		const path = `/_sandbox/${siteConnect.id}/callbacks`;
		const list = await fetch(root + path);
		return JSON.parse(await list.text())[0];
	};
	await expect.poll(callback).toMatchObject({
		event: "rooms",
		reply: {
			status: 200,
			headers: { "content-type": "text/xml; charset=utf-8" },
			body: expect.stringMatching(/characters in all\)$/),
		},
		problems: [
			{
				pointer: "/Envelope/Body",
				fact: "There is no SOAP 1.1 envelope with one message in its body.",
			},
		],
	});
});

test("an answer that comes after a reset does not answer the call that has taken the number", async () => {
	const answers: ((status: number) => void)[] = [];
	const endpoint = await listening(
		createServer((request, response) => {
			request.resume();
			answers.push((status) => response.writeHead(status).end());
		}),
	);
	const sandbox = stillSandbox(siteConnect);
	const stop = deliverCallbacks(sandbox);
	onTestFinished(stop);
	const call = (path: string, method: string, body: object) =>
		answerRequest(
			sandbox,
			new Request(`https://sandbox.example/sandbox/${path}`, {
				method,
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
			"",
		);
	const called = async () => {
		await call("endpoint", "PUT", { url: `${endpoint}/siteconnect` });
		await call("mapping-screen", "POST", {});
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
