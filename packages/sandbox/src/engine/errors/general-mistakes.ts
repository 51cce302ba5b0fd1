import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import type { CredentialPlace } from "../contract/scheme.ts";
import { largestBody } from "../request/body.ts";

/** A request that any API refuses. */
export interface General {
	readonly title: string;
	readonly call: RawCall;
	/** The disturbance that is switched on. */
	readonly fault?: string;
}

/** The mistakes that any API knows, each once: of the first operation that can be called with it. */
export function generalMistakes(
	api: MockApi,
	operation: Operation,
	call: RawCall,
): readonly General[] {
	const first = (suits: (each: Operation) => boolean) =>
		api.operations.find(suits) === operation;
	return [
		...(first(() => true) ? anywhere(call) : []),
		...(first(({ scheme }) => scheme === operation.scheme)
			? withoutCredentials(api, operation, call)
			: []),
		...(first(({ body }) => body !== undefined)
			? withAnotherBody(call, operation)
			: []),
	];
}

const anywhere = (call: RawCall): readonly General[] => [
	{
		title: "An address that does not exist",
		call: { ...call, target: "/nowhere" },
	},
	{
		title: "A method that the address does not take",
		call: { ...call, method: "PURGE" },
	},
	{
		title: "The fault “Rate limit”, switched on",
		call,
		fault: "rate-limit",
	},
	{
		title: "The fault “Server error”, switched on",
		call,
		fault: "server-error",
	},
];

const withAnotherBody = (
	call: RawCall,
	{ accepts: [type = "text/plain"] = [] }: Operation,
): readonly General[] => [
	{
		title: "A body that cannot be read",
		call: { ...call, headers: typed(call, type), body: "<{" },
	},
	{
		title: "A body of another media type",
		call: { ...call, headers: typed(call, "application/octet-stream") },
	},
	{
		title: "A body that is too large",
		call: { ...call, size: largestBody + 1 },
	},
];

const typed = ({ headers }: RawCall, type: string) => ({
	...headers,
	"content-type": type,
});

const withoutCredentials = (
	{ schemes }: MockApi,
	{ scheme = "" }: Operation,
	call: RawCall,
): readonly General[] =>
	(schemes[scheme]?.places ?? []).map((place) => ({
		title: `Without ${place.name}`,
		call: without(call, place),
	}));

function without(call: RawCall, place: CredentialPlace): RawCall {
	const { name } = place;
	if (place.in === "header")
		return {
			...call,
			headers: Object.fromEntries(
				Object.entries(call.headers).filter(
					([each]) => each.toLowerCase() !== name.toLowerCase(),
				),
			),
		};
	if (place.in === "element")
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
