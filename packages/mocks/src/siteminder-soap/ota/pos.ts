import {
	type Attributes,
	atMost,
	element,
	fitting,
	flag,
	maybe,
	required,
	some,
	text,
} from "@slipway/sandbox/xml/contract";
import { identity } from "./attributes.ts";
import { open } from "./open.ts";
import { code, country, currency, line, word } from "./types.ts";

/** A company, by name or code. */
export const companyName = element({
	attributes: {
		CompanyShortName: line,
		TravelSector: code,
		Code: word,
		CodeContext: line,
		Division: line,
		Department: line,
	},
	text: text(0, 128).optional(),
});

/** What identifies a thing of the message. */
export const uniqueId = element({
	attributes: identity,
	children: { CompanyName: maybe(companyName) },
});

const capitals = (least: number, most: number) =>
	fitting(
		new RegExp(`^[A-Z0-9]{${least},${most}}$`),
		`${least} to ${most} capitals or digits.`,
		"FAKE".slice(0, most),
	);

/** Who sends a message. Guides differ in what they ask of RequestorID. */
export const posWith = <Requestor extends Attributes>(
	requestor: Requestor,
	/** The most Source that a guide takes. */
	most = 10,
) =>
	element({
		children: { Source: atMost(most, some(sourceWith(requestor), 10)) },
	});

/** What the schema itself says of a RequestorID. */
export const requestorAttributes = { ...identity, MessagePassword: word };

const sourceWith = <Requestor extends Attributes>(requestor: Requestor) =>
	element({
		attributes: {
			AgentSine: word,
			PseudoCityCode: word,
			ISOCountry: country,
			ISOCurrency: currency,
			AgentDutyCode: word,
			AirlineVendorID: capitals(2, 3),
			AirportCode: capitals(3, 5),
			FirstDepartPoint: text(3, 3),
			ERSP_UserID: word,
			TerminalID: line,
		},
		children: {
			RequestorID: maybe(
				element({
					attributes: requestor,
					children: { CompanyName: maybe(companyName) },
				}),
			),
			...open("Position"),
			BookingChannel: maybe(
				element({
					attributes: { Type: required(code), Primary: flag },
					children: { CompanyName: maybe(companyName) },
				}),
			),
		},
	});
