import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { siteFolder } from "./site.ts";

const script = fileURLToPath(
	new URL("../../scripts/serve.mjs", import.meta.url),
);

/** A server of the built site that belongs to one test, so that it can be killed. */
export class OwnServer {
	#child: ChildProcess | undefined;
	#port = 0;
	readonly #folder: string;

	constructor(folder: string = siteFolder) {
		this.#folder = folder;
	}

	get origin(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Starts it and waits until it answers; at the same port as before, after it was killed. */
	async start(): Promise<void> {
		const child = spawn(
			process.execPath,
			[script, this.#folder, String(this.#port)],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		this.#child = child;
		let said = "";
		for await (const chunk of child.stdout) {
			said += chunk;
			if (said.includes("Stop it")) break;
		}
		this.#port = Number(/http:\/\/localhost:(\d+)/.exec(said)?.[1]);
	}

	/** Ends it with SIGKILL, and waits until it is gone. */
	async kill(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (!child) return;
		const gone = once(child, "exit");
		child.kill("SIGKILL");
		await gone;
	}
}
