import {
	type Attributes,
	anyText,
	element,
	language,
	maybe,
	required,
	several,
	some,
} from "@slipway/sandbox/xml/contract";
import { open } from "./open.ts";
import { uniqueId } from "./pos.ts";
import { code, name, reference } from "./types.ts";

const said = {
	Language: language,
	Type: required(code),
	ShortText: name,
	Code: code,
	DocURL: anyText,
	Status: name,
	Tag: anyText,
	RecordID: name,
};

/** Why a message was refused. */
export const errors = element({
	children: {
		Error: some(
			element({
				attributes: { ...said, NodeList: anyText },
				text: anyText.optional(),
			}),
			99,
		),
	},
});

/** What was taken, but not as it stood. */
export const warnings = element({
	children: {
		Warning: some(
			element({
				attributes: { ...said, RPH: reference },
				text: anyText.optional(),
			}),
			999,
		),
	},
});

export const success = element({});

/** An answer that a message has come, or why it was refused. Guides differ in what they ask of its root. */
export const acknowledgement = <Root extends Attributes>(root: Root) =>
	element({
		attributes: root,
		children: {
			Success: maybe(success),
			Warnings: maybe(warnings),
			Errors: maybe(errors),
			UniqueID: several(uniqueId, 1),
			...open("TPA_Extensions"),
		},
		alternatives: [["Success", "Warnings"], ["Errors"]],
	});
