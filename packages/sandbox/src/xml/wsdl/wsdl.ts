import type { z } from "zod";
import { namedTypes } from "./named-types.ts";
import type { Node } from "./node.ts";
import { elementNode } from "./schema-nodes.ts";
import { written } from "./written.ts";

/** A message with its name: what the one element in the body of an envelope is. */
export interface SoapMessage {
	readonly name: string;
	readonly schema: z.ZodType;
}

/** An operation of a SOAP service, as it is described. */
export interface SoapOperation {
	/** The method that clients make of it. */
	readonly name: string;
	readonly says: string;
	readonly request: SoapMessage;
	readonly answer: SoapMessage;
}

/** A service whose messages are in one namespace. */
export interface SoapService {
	readonly name: string;
	readonly says: string;
	/** The namespace of its messages. */
	readonly namespace: string;
	/** Where it listens. */
	readonly location: string;
	readonly operations: readonly SoapOperation[];
}

const node = (
	name: string,
	attributes: Node["attributes"] = {},
	holds: Node["holds"] = [],
): Node => ({ name, attributes, holds });

/**
 * A service as WSDL 1.1 for SOAP 1.1, document/literal, with the schema of its messages in it.
 *
 * @example
 * ```ts
 * import { element } from "@slipway/sandbox/xml/contract";
 * import { wsdlOf } from "@slipway/sandbox/xml/wsdl";
 *
 * const message = (name) => ({ name, schema: element({}) });
 * const ping = { name: "Ping", says: "Is it there?", request: message("PingRQ"), answer: message("PingRS") };
 * const service = { name: "Example", says: "", namespace: "urn:a", location: "http://localhost/", operations: [ping] };
 * wsdlOf(service).includes('<wsdl:operation name="Ping">'); // => true
 * ```
 */
export function wsdlOf({
	name,
	says,
	namespace,
	location,
	operations,
}: SoapService): string {
	const messages = new Map(
		operations
			.flatMap(({ request, answer }) => [request, answer])
			.map((each) => [each.name, each.schema]),
	);
	const { elements, types } = namedTypes(
		[...messages].map(([message, schema]) => elementNode(message, schema)),
	);
	const literal = node("soap:body", { use: "literal" });
	return written(
		node(
			"wsdl:definitions",
			{
				name,
				targetNamespace: "urn:slipway:service",
				"xmlns:wsdl": "http://schemas.xmlsoap.org/wsdl/",
				"xmlns:soap": "http://schemas.xmlsoap.org/wsdl/soap/",
				"xmlns:xsd": "http://www.w3.org/2001/XMLSchema",
				"xmlns:tns": "urn:slipway:service",
				"xmlns:m": namespace,
			},
			[
				node("wsdl:documentation", {}, [says]),
				node("wsdl:types", {}, [
					node(
						"xsd:schema",
						{ targetNamespace: namespace, elementFormDefault: "qualified" },
						[...types, ...elements],
					),
				]),
				...[...messages.keys()].map((message) =>
					node("wsdl:message", { name: message }, [
						node("wsdl:part", { name: "message", element: `m:${message}` }),
					]),
				),
				node(
					"wsdl:portType",
					{ name: "Messages" },
					operations.map((each) =>
						node("wsdl:operation", { name: each.name }, [
							node("wsdl:documentation", {}, [each.says]),
							node("wsdl:input", { message: `tns:${each.request.name}` }),
							node("wsdl:output", { message: `tns:${each.answer.name}` }),
						]),
					),
				),
				node("wsdl:binding", { name: "Soap", type: "tns:Messages" }, [
					node("soap:binding", {
						style: "document",
						transport: "http://schemas.xmlsoap.org/soap/http",
					}),
					...operations.map((each) =>
						node("wsdl:operation", { name: each.name }, [
							node("soap:operation", { soapAction: "" }),
							node("wsdl:input", {}, [literal]),
							node("wsdl:output", {}, [literal]),
						]),
					),
				]),
				node("wsdl:service", { name }, [
					node("wsdl:port", { name: "Port", binding: "tns:Soap" }, [
						node("soap:address", { location }),
					]),
				]),
			],
		),
	);
}
