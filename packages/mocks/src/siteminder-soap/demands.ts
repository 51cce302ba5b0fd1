import {
	dateOrTime,
	dateTime,
	demanded,
	narrowed,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { carried } from "./carried.ts";
import { payload } from "./ota/attributes.ts";

/* What SiteMinder's guides ask of messages beyond the schema. */

/** A moment with its zone. */
export const zonedDateTime = narrowed(
	dateTime,
	z.iso.datetime({ offset: true }).meta({
		description: "A date-time with its zone.",
		examples: ["2027-02-03T10:00:00+00:00"],
	}),
);

/** A date and nothing else. */
export const plainDate = narrowed(
	dateOrTime,
	z.iso.date().meta({
		description: "A date, as YYYY-MM-DD.",
		examples: [carried.next_week],
	}),
);

/** What every message carries at its root. */
export const rootAttributes = {
	...payload,
	EchoToken: demanded(
		payload.EchoToken.meta({
			description:
				"EchoToken tells one request from all others and comes back unchanged: 1 to 128 characters.",
			examples: ["slipway-0001"],
		}),
	),
	TimeStamp: demanded(
		narrowed(
			dateTime,
			z.iso.datetime({ offset: true }).meta({
				description: "TimeStamp is a date-time with its zone.",
				examples: ["2027-02-03T10:00:00+00:00"],
			}),
		),
	),
};
