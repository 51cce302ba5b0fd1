import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { UsageError } from "../usage-error.ts";
import { listenedAt } from "./reachable.ts";

/**
 * Listens at every address that a host stands for, on one port; answers with the port. Throws a UsageError that names the
 * next step. Where the machine has no IPv6, `localhost` is its IPv4 address alone.
 */
export async function listen(
	server: Server,
	port: number,
	host: string,
): Promise<number> {
	const [first, ...others] = listenedAt(host);
	server.listen(port, first);
	try {
		await once(server, "listening");
	} catch (error) {
		throw listenError(error, port, host);
	}
	const { port: chosen } = server.address() as AddressInfo;
	for (const address of others) {
		const other = createServer((socket) => server.emit("connection", socket));
		other.listen(chosen, address);
		try {
			await once(other, "listening");
			server.on("close", () => other.close());
		} catch (error) {
			if (!isWithoutAddress(error)) throw listenError(error, chosen, host);
		}
	}
	return chosen;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

const isWithoutAddress = (error: unknown): boolean =>
	["EADDRNOTAVAIL", "EAFNOSUPPORT", "ENOTFOUND"].includes(codeOf(error));

function listenError(error: unknown, port: number, host: string): unknown {
	const code = codeOf(error);
	if (code === "EADDRINUSE")
		return new UsageError(
			`Port ${port} is in use.`,
			`Stop what uses it, or choose another: --port ${port + 1}.`,
		);
	if (code === "EACCES")
		return new UsageError(
			`Port ${port} may not be used.`,
			"Choose one above 1023.",
		);
	if (isWithoutAddress(error))
		return new UsageError(
			`This machine has no address “${host}”.`,
			"Leave --host out to stay on this machine alone.",
		);
	return error;
}
