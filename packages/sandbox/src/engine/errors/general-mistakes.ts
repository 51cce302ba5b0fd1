import { withoutCredential } from "../authorization/without-credential.ts";
import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { unplayedOf } from "../contract/published.ts";
import { largestBody } from "../request/body.ts";

/** A request that any API refuses. */
export interface General {
	readonly title: string;
	readonly call: RawCall;
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
		...(first(() => true) ? anywhere(api, call) : []),
		...(first(({ scheme }) => scheme === operation.scheme)
			? withoutCredentials(api, operation, call)
			: []),
		...(first(({ body }) => body !== undefined)
			? withAnotherBody(call, operation)
			: []),
	];
}

const anywhere = (
	{ published }: MockApi,
	call: RawCall,
): readonly General[] => [
	{
		title: "An address that does not exist",
		call: { ...call, target: "/nowhere" },
	},
	{
		title: "A method that the address does not take",
		call: { ...call, method: "PURGE" },
	},
	...unplayedOf(published)
		.filter(({ selector }) => selector === undefined)
		.slice(0, 1)
		.map(({ title, method, path }) => ({
			title: `“${title}”, which this sandbox does not play`,
			call: { ...call, method, target: path.replaceAll(/\{\w+\}/g, "1") },
		})),
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
		title: "A body that is not in UTF-8",
		call: { ...call, headers: typed(call, type), body: notUtf8 },
	},
	{
		title: "A body of another media type",
		call: { ...call, headers: typed(call, "application/octet-stream") },
	},
	{
		title: "A body in a coding that is not undone",
		call: {
			...call,
			headers: { ...call.headers, "content-encoding": "zstd" },
			undecoded: "zstd",
		},
	},
	{
		title: "A body that is too large",
		call: { ...call, size: largestBody + 1 },
	},
];

/** No character of UTF-8 begins so. */
const notUtf8 = new Uint8Array([0xff, 0xfe]);

const typed = ({ headers }: RawCall, type: string) => ({
	...headers,
	"content-type": type,
});

const withoutCredentials = (
	{ schemes }: MockApi,
	{ scheme = "" }: Operation,
	call: RawCall,
): readonly General[] =>
	(schemes[scheme]?.places ?? [])
		.map(
			(place): General => ({
				title: `Without ${place.name}`,
				call: withoutCredential(call, place),
			}),
		)
		.concat(withAnotherToken(call));

/** A token that nobody has given out, where the request has one. */
const withAnotherToken = (call: RawCall): readonly General[] =>
	/^Bearer /i.test(call.headers.authorization ?? "")
		? [
				{
					title: "With a token that was never issued",
					call: {
						...call,
						headers: { ...call.headers, authorization: "Bearer unknown" },
					},
				},
			]
		: [];
