import { withoutCredential } from "../authorization/without-credential.ts";
import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
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
		call: withoutCredential(call, place),
	}));
