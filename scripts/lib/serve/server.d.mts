import type { Server } from "node:http";
import type { Limits } from "../../../packages/sandbox/src/transports/http/limits.mjs";

/** A server of the built site, not yet listening, that holds the limits. */
export function siteServer(
	site: {
		readonly directory: string;
		/** With slashes at both ends. */
		readonly base: string;
		/** Hears of what is a defect of the server. */
		readonly failed: (text: string) => void;
	},
	limits?: Limits,
): Server;
