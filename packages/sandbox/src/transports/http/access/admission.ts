import type { IncomingMessage } from "node:http";
import type { Answer } from "../../../engine/index.ts";
import { complaint } from "../control/answer.ts";
import { preflightAnswer, readableBy } from "./cors.ts";
import { type Access, foreignPage, isAllowedOrigin } from "./foreign-page.ts";
import { hostNameOf } from "./host.ts";

/** Whether a request is let in. */
export type Admission =
	/** What it gets in the place of an answer. */
	| { readonly instead: Answer }
	/** What its answer carries, so that the page that was let in can read it. */
	| { readonly headers: Readonly<Record<string, string>> };

/**
 * Judges by which name a request calls, and for whose page. A page of elsewhere that was let in by its own name may read
 * control addresses, in which secrets are masked, so that it can show what happens; it never steers anything.
 */
export function admission(
	{ method, headers }: Pick<IncomingMessage, "method" | "headers">,
	host: string,
	purpose: "control" | "mock",
	access: Access,
): Admission {
	if (!access.hosts.includes(hostNameOf(host)))
		return {
			instead: complaint(
				421,
				`This sandbox does not answer for the host “${host}”.`,
				`Use http://${access.hosts[0]}, or name the host with --allow-host.`,
			),
		};
	const page = foreignPage(headers, host);
	if (page === undefined) return { headers: {} };
	const { origin } = headers;
	if (purpose === "control") {
		if (method === "GET" && origin && access.origins?.includes(origin))
			return { headers: readableBy(origin) };
		return {
			instead: complaint(
				403,
				`A web page of ${page} may not steer this sandbox.`,
				"Control addresses are for programs: call them from your test or shell. A page that --allow-origin names may read them.",
			),
		};
	}
	if (origin === undefined || !isAllowedOrigin(access, origin))
		return {
			instead: complaint(
				403,
				`A web page of ${page} may not use this sandbox.`,
				"Call it from your server, or let the page in with --allow-origin.",
			),
		};
	const preflight = preflightAnswer(method, headers, origin);
	return preflight ? { instead: preflight } : { headers: readableBy(origin) };
}
