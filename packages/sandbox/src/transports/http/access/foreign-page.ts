import type { IncomingHttpHeaders } from "node:http";
import { hostNameOf } from "./host.ts";

/** What a server lets in. */
export interface Access {
	/** The names by which it may be called. */
	readonly hosts: readonly string[];
	/** Origins of web pages that may call the mocks, such as `http://localhost:3000`; `*` for all. None when left out. */
	readonly origins?: readonly string[];
}

/** Whether a page of this origin was let in by name. */
export const isAllowedOrigin = (
	{ origins = [] }: Access,
	origin: string | undefined,
): boolean =>
	origin !== undefined && (origins.includes("*") || origins.includes(origin));

/**
 * The web page that sends a request from elsewhere, as far as its browser tells: its origin, or “another site”. Undefined
 * for programs, for the sandbox's own addresses, and where somebody follows a link. Browsers add `Origin` and
 * `Sec-Fetch-Site` themselves, and no page can change them (Fetch Metadata Request Headers, W3C).
 *
 * @example
 * ```ts
 * import { foreignPage } from "@slipway/sandbox/http";
 *
 * foreignPage({ origin: "https://page.example" }, "localhost:4010"); // => "https://page.example"
 * ```
 */
export function foreignPage(
	headers: IncomingHttpHeaders,
	host: string,
): string | undefined {
	const { origin } = headers;
	if (origin !== undefined && !isSame(origin, host)) return origin;
	const site = headers["sec-fetch-site"];
	if (site !== "cross-site" && site !== "same-site") return undefined;
	return headers["sec-fetch-mode"] === "navigate" &&
		headers["sec-fetch-dest"] === "document"
		? undefined
		: "another site";
}

/** The same name and port. `null` is the origin of a page that hides its own. */
function isSame(origin: string, host: string): boolean {
	const [, authority = ""] = /^https?:\/\/(.+)$/.exec(origin) ?? [];
	return (
		hostNameOf(authority) === hostNameOf(host) &&
		portOf(authority) === portOf(host)
	);
}

const portOf = (authority: string) => /:(\d+)$/.exec(authority)?.[1] ?? "80";
