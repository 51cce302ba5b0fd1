import { expect, test } from "vitest";
import { z } from "zod";
import { required } from "../contract/attribute.ts";
import { maybe, one, some } from "../contract/child.ts";
import { element } from "../contract/element.ts";
import { readXml } from "../read-xml.ts";
import { wsdlOf } from "./wsdl.ts";

const described = (request: z.ZodType, answer: z.ZodType = element({})) =>
	wsdlOf({
		name: "Example",
		says: "An <example>.",
		namespace: "urn:example",
		location: "http://localhost/a?b&c",
		operations: [
			{
				name: "Ask",
				says: "Asks.",
				request: { name: "AskRQ", schema: request },
				answer: { name: "AskRS", schema: answer },
			},
		],
	});

test("is well-formed, with the address and the words escaped", () => {
	const text = described(element({}));
	expect(() => readXml(text)).not.toThrow();
	expect(text).toContain('location="http://localhost/a?b&amp;c"');
	expect(text).toContain("An &lt;example>.");
});

test("has children in their order with how often they stand there, and what attributes may be", () => {
	const text = described(
		element({
			attributes: {
				Kind: required(z.enum(["a", "b"])),
				Code: z.string().min(1).max(4).meta({ description: "A code." }),
				Fixed: z.literal("x"),
				Any: z.string(),
			},
			children: {
				First: one(element({ text: z.string() })),
				Second: maybe(
					element({ text: z.string(), attributes: { A: z.string() } }),
				),
				Third: some(element({}), 3),
				Fourth: some(
					element({ text: z.string(), children: { Inner: one(element({})) } }),
				),
			},
		}),
	);
	const place = (part: string) => {
		expect(text).toContain(part);
		return text.indexOf(part);
	};
	const places = [
		place('<xsd:element name="First" type='),
		place('<xsd:element name="Second" minOccurs="0" type='),
		place('<xsd:element name="Third" maxOccurs="3" type='),
		place('<xsd:element name="Fourth" maxOccurs="unbounded" type='),
	];
	expect(places).toEqual(places.toSorted((left, right) => left - right));
	place('<xsd:attribute name="Kind" use="required" type=');
	place('<xsd:enumeration value="a"/>');
	place('<xsd:enumeration value="x"/>');
	place('<xsd:maxLength value="4"/>');
	place("<xsd:documentation>A code.</xsd:documentation>");
	place('<xsd:attribute name="Any" type="xsd:string"/>');
	place(' mixed="true"');
});

test("leaves open what is not described, and what may be one of several", () => {
	const text = described(
		element({
			more: true,
			unordered: true,
			children: { A: one(z.record(z.string(), z.unknown())) },
		}),
		element({
			alternatives: [["A"], ["B"]],
			children: { A: one(element({})), B: one(element({})) },
		}),
	);
	expect(text).toContain('<xsd:choice minOccurs="0" maxOccurs="unbounded">');
	expect(text).toContain('namespace="##other"');
	expect(text).toMatch(/<xsd:element name="B" minOccurs="0"/);
});

test("reads answers from the fields of their data, those of alternatives as optional", () => {
	const text = described(
		element({}),
		z.union([
			z.object({ "@Version": z.string(), Success: z.object({}) }),
			z.object({
				"@Version": z.string(),
				"@Token": z.string().optional(),
				Errors: z.object({ Error: z.array(z.object({ "#text": z.string() })) }),
			}),
		]),
	);
	expect(text).toContain('<xsd:attribute name="Version" use="required"');
	expect(text).toContain('<xsd:attribute name="Token" type="xsd:string"/>');
	expect(text).toContain('<xsd:element name="Success" minOccurs="0"');
	expect(text).toContain('<xsd:element name="Error" maxOccurs="unbounded"');
});
