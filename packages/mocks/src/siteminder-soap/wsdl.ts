import {
	carriedAtStart,
	filledText,
	type MockApi,
	type Operation,
} from "@slipway/sandbox/engine";
import { type SoapOperation, wsdlOf } from "@slipway/sandbox/xml/wsdl";
import type { z } from "zod";
import { namespaces } from "./namespaces.ts";

type Described = Pick<MockApi, "id" | "title" | "credentials"> & {
	readonly operations: readonly Pick<
		Operation,
		"title" | "says" | "accepts" | "body" | "answers" | "path" | "examples"
	>[];
};

/** The SOAP operations of a mock as WSDL, for its address in the sandbox. */
export function wsdlFor(api: Described, base: string): string {
	const spoken = api.operations.filter(({ accepts = [], body }) =>
		body ? accepts.includes("text/xml") : false,
	);
	return wsdlOf({
		name: api.title.replaceAll(/\W+/g, ""),
		says: `${api.title} as the Slipway sandbox plays it, independent of the provider. Send a WS-Security user name token with the password as text.`,
		namespace: namespaces.ota,
		location: `${base}${addressOf(api, spoken[0])}`,
		operations: spoken.flatMap(soapOperation),
	});
}

function addressOf(
	api: Described,
	operation: Described["operations"][number] | undefined,
): string {
	const [example] = operation?.examples ?? [];
	const path = (operation?.path ?? "").replaceAll(
		/\{(\w+)\}/g,
		(_, name: string) => example?.params?.[name] ?? "",
	);
	return filledText(path, carriedAtStart(api, 0));
}

function soapOperation({
	title,
	says,
	body,
	answers,
}: Described["operations"][number]): readonly SoapOperation[] {
	const request = messageIn(body);
	const answer = messageIn(answers[200]?.schema);
	return request && answer
		? [
				{
					name: request.name.replaceAll(/^OTA_|RQ$/g, ""),
					says: `${title}: ${says}`,
					request,
					answer,
				},
			]
		: [];
}

/** The one message in the body of an envelope. */
function messageIn(envelope: z.ZodType | undefined) {
	const body = shapeOf(shapeOf(shapeOf(envelope).Envelope).Body);
	const [first] = Object.entries(body);
	return first && { name: first[0], schema: first[1] };
}

const shapeOf = (
	schema: z.ZodType | undefined,
): Readonly<Record<string, z.ZodType>> =>
	(schema as { readonly shape?: Readonly<Record<string, z.ZodType>> })?.shape ??
	{};
