import { withoutCredential } from "../authorization/without-credential.ts";
import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { switchesOf } from "../contract/switch.ts";
import { largestBody } from "../request/body.ts";
import type { Circumstances } from "./recording.ts";

/** A call that is answered otherwise than an operation's examples, and why. */
export interface SpoiltCall extends Circumstances {
	readonly title: string;
	readonly call: RawCall;
}

/** A good call, spoilt in each way in which any mock refuses it. Some may be taken all the same. */
export function spoiltCalls(
	api: MockApi,
	operation: Operation,
	call: RawCall,
): readonly SpoiltCall[] {
	return [
		...withoutCredentials(api, operation, call),
		...elsewhere(operation, call),
		...otherBodies(operation, call),
		{ title: "Too many requests", call, fault: "rate-limit" },
		{ title: "A failure of the provider's own", call, fault: "server-error" },
	];
}

/** A good call under each disturbance and each other choice that only this mock knows. */
export const elsewiseCalls = (
	api: MockApi,
	call: RawCall,
): readonly SpoiltCall[] => [
	...Object.entries(api.faults).map(([fault, { title }]) => ({
		title,
		call,
		fault,
	})),
	...switchesOf(api).flatMap(({ id, options }) =>
		Object.entries(options).map(([option, words]) => ({
			title: words,
			call,
			setting: [id, option] as const,
		})),
	),
];

const withoutCredentials = (
	{ schemes }: MockApi,
	{ scheme = "" }: Operation,
	call: RawCall,
): readonly SpoiltCall[] =>
	(schemes[scheme]?.places ?? [])
		.filter((place) => place.in !== "element")
		.map((place) => ({
			title: `Without ${place.name}`,
			call: withoutCredential(call, place),
		}));

/** The same for something that is not there. */
function elsewhere(operation: Operation, call: RawCall): readonly SpoiltCall[] {
	const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(
		([name]) => name,
	);
	const parts = operation.path.split("/");
	return names.map((name) => ({
		title: `With another ${name.slice(1, -1)}`,
		call: {
			...call,
			target: call.target.replace(/^[^?]*/, (path) =>
				path
					.split("/")
					.map((part, index) => (parts[index] === name ? "0" : part))
					.join("/"),
			),
		},
	}));
}

function otherBodies(
	{ body, accepts = [] }: Operation,
	call: RawCall,
): readonly SpoiltCall[] {
	const [type] = accepts;
	if (!body) return [];
	const typed = (text: string, mediaType = type) => ({
		...call,
		headers: {
			...call.headers,
			...(mediaType !== undefined && { "content-type": mediaType }),
		},
		body: text,
	});
	return [
		{ title: "A body that cannot be read", call: typed("{") },
		{ title: "A body of another form", call: typed("[]") },
		{
			title: "A body that is too large",
			call: { ...call, size: largestBody + 1 },
		},
		...(type === undefined
			? []
			: [
					{
						title: "A body of another media type",
						call: typed(String(call.body), "application/octet-stream"),
					},
				]),
	];
}
