import { keepHeapSmall } from "../sandbox/small-heap.ts";
import type { Command } from "./command.ts";

export const sandbox: Command = {
	name: "sandbox",
	usage:
		"sandbox [mock...] [--port 4010] [--host localhost] [--allow-host name] [--allow-origin http://localhost:3000] [--seed 1] [--state file.json] [--no-limits] [--quiet]",
	summary:
		"Plays the providers' APIs over HTTP for your own code, until you stop it with Ctrl+C.",
	run: async (parameters, output) => {
		keepHeapSmall();
		const { serveSandbox } = await import("../sandbox/serve-sandbox.ts");
		return serveSandbox(parameters, output);
	},
};
