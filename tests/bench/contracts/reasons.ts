import type { Kind } from "./mutations.ts";

/** Why schema and contract do not say the same of some mutations. */
export interface Reason {
	/** The messages, by title. */
	readonly messages: RegExp;
	readonly kinds?: readonly Kind[];
	/** What was done. */
	readonly mutation: RegExp;
	readonly contract: "takes" | "refuses";
	readonly reason: string;
}

/** Every disagreement, with its reason. */
export const reasons: readonly Reason[] = [
	{
		messages: /^pmsXchange/,
		mutation:
			/^(?:AvailStatusMessages|RateAmountMessages|BasicPropertyInfo)\/@HotelCode is/,
		contract: "takes",
		reason:
			"pmsXchange answers a HotelCode of a wrong length with an error of its own, of type 3 and code 450; the operation gives it.",
	},
	{
		messages: /^pmsXchange OTA_HotelResNotifRQ/,
		mutation: /^HotelReservation\/UniqueID /,
		contract: "takes",
		reason:
			"A change of a delivered booking carries three UniqueID at pmsXchange; the schema takes two.",
	},
	{
		messages: /./,
		kinds: ["bad text"],
		mutation: / holds “ ”$/,
		contract: "refuses",
		reason:
			"White space around the text of an element is left out, so that text of white space alone is none.",
	},
];
