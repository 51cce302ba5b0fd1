import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Sandbox } from "@slipway/sandbox/engine";
import { servedSandbox } from "../support/served-sandbox.ts";
import type { Stage } from "./sample.ts";

/** How many times as fast as a provider's patience and a partner's pauses pass. */
const pace = 50;

/** Serves a mock on loopback, and lets a run steer it by the control addresses. */
export async function staged<Result>(
	mock: string,
	run: (stage: Stage, sandbox: Sandbox) => Promise<Result>,
): Promise<Result> {
	const { sandbox, root, close } = await servedSandbox(mock);
	const control = async (method: string, path: string, body?: unknown) => {
		const answer = await fetch(`${root}/_sandbox/${mock}/${path}`, {
			method,
			...(body !== undefined && {
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body),
			}),
		});
		if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
		return answer.json();
	};
	const { now } = await control("GET", "clock");
	const partners: Server[] = [];
	/** Until every call to the partner has its reply. */
	const answered = () =>
		new Promise<void>((resolve) => {
			const look = () => {
				if (sandbox.callbacks().some(({ reply }) => !reply)) return;
				stop();
				resolve();
			};
			const stop = sandbox.listen(look);
			look();
		});
	const patience = AbortSignal.timeout;
	// Twenty seconds of a provider's patience would be twenty seconds of this test.
	AbortSignal.timeout = (milliseconds) => patience(milliseconds / pace);
	try {
		return await run(
			{
				address: `${root}/${mock}`,
				credentials: sandbox.api.credentials[0]?.values ?? {},
				day: (offset) =>
					new Date(Date.parse(now) + offset * 86_400_000)
						.toISOString()
						.slice(0, 10),
				now: () =>
					new Date(sandbox.now()).toISOString().replace(/\.\d+Z$/, "+00:00"),
				pause: (seconds) => pause((seconds * 1000) / pace),
				served: async (partner) => {
					partners.push(partner);
					partner.listen(0, "localhost");
					await once(partner, "listening");
					return `http://localhost:${(partner.address() as AddressInfo).port}/`;
				},
				tester: async (method, path, body) => {
					const answer = await fetch(`${root}/${mock}/${path}`, {
						method,
						headers: { "content-type": "application/json" },
						body: JSON.stringify(body),
					});
					if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
					await answered();
				},
				set: (name, value) => control("PUT", "settings", { [name]: value }),
				wait: async (seconds) => {
					await control("POST", "clock", { advance: seconds * 1000 });
					await answered();
				},
				fault: (fault, ...operations) =>
					control(
						"PUT",
						"faults",
						operations.map((operation) => ({ fault, operation, times: 1 })),
					),
				lastingFault: (fault, operation) =>
					control("PUT", "faults", [{ fault, operation }]),
				noFaults: () => control("PUT", "faults", []),
			},
			sandbox,
		);
	} finally {
		AbortSignal.timeout = patience;
		close();
		for (const each of partners) {
			each.close();
			each.closeAllConnections();
		}
	}
}
