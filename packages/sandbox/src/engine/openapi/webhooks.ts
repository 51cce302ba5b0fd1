import type { SentCallback } from "../contract/callback.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { ReadyReply } from "../contract/partner-side.ts";
import { examplesOf, shown } from "./recorded.ts";
import { schemaOfExamples } from "./schema-of-examples.ts";

/** A call of the provider that a sandbox has made, with the replies that a partner could give. */
export interface RecordedCall {
	/** What made it call. */
	readonly title: string;
	readonly callback: SentCallback;
	readonly replies: readonly ReadyReply[];
}

/** The provider's calls to the partner as OpenAPI 3.1 has them: by event, from calls that were made. */
export const webhooksOf = (
	api: Pick<MockApi, "partner" | "format">,
	calls: readonly RecordedCall[],
): object =>
	Object.fromEntries(
		[...Map.groupBy(calls, ({ callback }) => callback.event)].map(
			([event, same]) => [
				event,
				{
					[(same[0]?.callback.method ?? "POST").toLowerCase()]: webhookOf(
						event,
						same,
						api,
					),
				},
			],
		),
	);

function webhookOf(
	event: string,
	calls: readonly RecordedCall[],
	{ partner, format }: Pick<MockApi, "partner" | "format">,
) {
	const [first] = calls;
	return {
		operationId: `receive-${event.toLowerCase().replaceAll(/\W+/g, "-")}`,
		summary: `${partner?.caller ?? "The provider"} calls you: ${event}`,
		description: `${partner?.proof ?? ""} ${partner?.retries ?? ""}`.trim(),
		security: [],
		parameters: headersOf(first?.callback),
		...bodyOf(calls, format),
		responses: {
			...Object.fromEntries(
				(first?.replies ?? []).flatMap(({ kind, title, reply }) =>
					kind === "good" && reply.status !== undefined
						? [[String(reply.status), { description: title }]]
						: [],
				),
			),
			default: { description: "Anything else counts as a failure." },
		},
	};
}

/** Headers by name; those that prove who is calling have no example. */
const headersOf = (callback: SentCallback | undefined) =>
	Object.keys(callback?.headers ?? {})
		.filter((name) => !/^(?:content-type|accept|authorization)$/i.test(name))
		.map((name) => ({
			name,
			in: "header",
			required: false,
			schema: { type: "string" },
		}));

function bodyOf(
	calls: readonly RecordedCall[],
	format: MockApi["format"],
): object {
	const withBody = calls.filter(({ callback }) => callback.body !== "");
	if (withBody.length === 0) return {};
	const byType = Map.groupBy(withBody, ({ callback }) => typeOf(callback));
	return {
		requestBody: {
			required: true,
			content: Object.fromEntries(
				[...byType].map(([type, same]) => {
					const values = same.map(({ title, callback }) => ({
						title,
						value: shown(callback.body, type, format),
					}));
					return [
						type,
						{
							schema: schemaOfExamples(values.map(({ value }) => value)),
							examples: examplesOf(values),
						},
					];
				}),
			),
		},
	};
}

function typeOf({ headers }: SentCallback): string {
	const [, type = "text/plain"] =
		Object.entries(headers).find(([name]) => /^content-type$/i.test(name)) ??
		[];
	return (type.split(";", 1)[0] ?? "").trim();
}
