import { hostname, networkInterfaces } from "node:os";
import { loopbackNames } from "@slipway/sandbox/loopback";

/** Addresses that stand for every address of the machine. */
const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

/** Where a server listens: one address, or both of `localhost`, because programs choose either. */
export const listenedAt = (host: string): readonly string[] =>
	host === "localhost" ? ["127.0.0.1", "::1"] : [host.replace(/^\[|\]$/g, "")];

/** An address as it stands in a URL: IPv6 in brackets. */
export const inUrl = (address: string): string =>
	address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;

/** The address to print: what stands for every address of the machine is no address that a browser takes. */
export const shownAs = (host: string): string =>
	everywhere.has(host) || host === "127.0.0.1" ? "localhost" : inUrl(host);

/**
 * The names by which the server may be called: this machine's own, `host.docker.internal` and all its addresses where it
 * listens everywhere, and those that the user names.
 */
export function namesOf(
	host: string,
	named: readonly string[],
	machine: readonly string[] = machineNames(),
): readonly string[] {
	return [
		...loopbackNames,
		...(everywhere.has(host) ? [...machine, "host.docker.internal"] : [host]),
		...named,
	].map((each) => inUrl(each).toLowerCase());
}

/** What this machine is called, and the addresses that it has. */
const machineNames = (): readonly string[] => [
	hostname(),
	...Object.values(networkInterfaces()).flatMap((addresses = []) =>
		addresses.map(({ address }) => address),
	),
];
