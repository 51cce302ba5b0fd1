import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./self-signed.ts";

/** A server that is played as a provider's real system, with its address. */
export interface ProviderServer {
	readonly server: Server;
	readonly address: string;
}

/** Starts a provider's system at a free port of this machine; over TLS with a certificate that only `--ca` makes good. */
export async function providerServer(
	listener: RequestListener,
	isSecure = false,
): Promise<ProviderServer> {
	const server = isSecure
		? createSecureServer(selfSigned, listener)
		: createServer(listener);
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return {
		server,
		address: `${isSecure ? "https" : "http"}://localhost:${port}`,
	};
}
