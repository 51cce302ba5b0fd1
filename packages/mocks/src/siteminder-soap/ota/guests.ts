import {
	type Attributes,
	element,
	flag,
	some,
	whole,
} from "@slipway/sandbox/xml/contract";
import { amount, code, reference } from "./types.ts";

/** How many guests of an age there are, as the schema has it. */
export const guestCountAttributes = {
	AgeQualifyingCode: code,
	Age: whole(0, 999),
	Count: amount,
	ResGuestRPH: reference,
};

/** How many guests there are. Guides differ in what they ask of each count. */
export const guestCounts = (each: Attributes = guestCountAttributes) =>
	element({
		attributes: { IsPerRoom: flag },
		children: { GuestCount: some(element({ attributes: each }), 99) },
	});
