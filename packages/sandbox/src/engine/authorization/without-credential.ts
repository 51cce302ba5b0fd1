import type { RawCall } from "../contract/call.ts";
import type { CredentialPlace } from "../contract/scheme.ts";

/** A request without what stands at one place of its credentials: the same request where nothing does. */
export function withoutCredential(
	call: RawCall,
	{ in: kind, name }: CredentialPlace,
): RawCall {
	if (kind === "header")
		return {
			...call,
			headers: Object.fromEntries(
				Object.entries(call.headers).filter(
					([each]) => each.toLowerCase() !== name.toLowerCase(),
				),
			),
		};
	if (kind === "element")
		return {
			...call,
			body: String(call.body).replace(
				new RegExp(`<((?:\\w+:)?${name})\\b[^>]*>[^<]*</\\1>`),
				"",
			),
		};
	const [path = "", query = ""] = call.target.split("?", 2);
	const search = new URLSearchParams(query);
	const form = new URLSearchParams(String(call.body));
	search.delete(name);
	form.delete(name);
	return {
		...call,
		target: search.size > 0 ? `${path}?${search}` : path,
		...(/form-urlencoded/.test(call.headers["content-type"] ?? "") && {
			body: String(form),
		}),
	};
}
