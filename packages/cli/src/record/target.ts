import { UsageError } from "../usage-error.ts";

/** The one system that requests are forwarded to. */
export interface Target {
	/** Scheme, host and port. */
	readonly origin: string;
	/** Host and port as the Host header has them. */
	readonly host: string;
	readonly hostname: string;
	readonly port: number;
	readonly isSecure: boolean;
	/** The path before every target, without a slash at its end. */
	readonly root: string;
}

/** Reads the address of a provider's system. Throws a UsageError for one that nothing can be forwarded to. */
export function targetOf(text: string): Target {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new UsageError(
			`“${text}” is not the address of a web server.`,
			"Give it with its scheme: --to https://staging.example.",
		);
	if (url.username || url.password)
		throw new UsageError(
			"The address holds credentials, which would be visible to every program on this machine.",
			"Leave them out; your own code sends them with each request.",
		);
	if (url.search || url.hash)
		throw new UsageError(
			`“${text}” is more than an address and a path.`,
			`Give ${url.origin}${url.pathname}.`,
		);
	const isSecure = url.protocol === "https:";
	return {
		origin: url.origin,
		host: url.host,
		hostname: url.hostname.replace(/^\[|\]$/g, ""),
		port: Number(url.port) || (isSecure ? 443 : 80),
		isSecure,
		root: url.pathname.replace(/\/$/, ""),
	};
}

/** An address that an answer names, as the partner reaches it through us; one of another host as it is. */
export function throughUs(
	address: string,
	{ origin, root }: Target,
	here: string,
): string {
	if (!URL.canParse(address, origin)) return address;
	const url = new URL(address, origin);
	const isBelow =
		url.pathname === root || url.pathname.startsWith(`${root}/`) || root === "";
	if (url.origin !== origin || !isBelow) return address;
	const path = `${url.pathname.slice(root.length) || "/"}${url.search}${url.hash}`;
	return /^https?:/i.test(address) ? here + path : path;
}
