import { createServer } from "node:http";
import {
	keepWithin,
	serverOptions,
	usualLimits,
} from "../../../packages/sandbox/src/transports/http/limits.mjs";
import { openSite } from "./site.mjs";

/** A server of the built site, not yet listening, that holds the limits; see `openSite` for what it serves. */
export function siteServer(site, limits = usualLimits) {
	const server = createServer(serverOptions(limits), openSite(site));
	keepWithin(server, limits);
	server.timeout = limits.stalled;
	return server;
}
