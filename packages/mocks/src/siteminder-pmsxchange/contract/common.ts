import {
	demandedChild,
	maybe,
	narrowed,
	required,
	whole,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { posWith, requestorAttributes } from "../../siteminder-soap/ota/pos.ts";
import { code, line } from "../../siteminder-soap/ota/types.ts";
import { carried } from "../carried.ts";

/** The sender of a message; the upload has a type of its own. */
export const pos = (type: "22" | "10") =>
	demandedChild(
		maybe(
			posWith({
				...requestorAttributes,
				Type: required(
					narrowed(
						code,
						z.literal(type).meta({
							description: `RequestorID has the Type ${type} in this message.`,
							examples: [type],
						}),
					),
				),
				ID: required(
					line.meta({
						description: "The code of the PMS.",
						examples: [carried.pms_code],
					}),
				),
			}),
		),
	);

/**
 * The code of a hotel. A length that the schema does not take gets an error of its own, of type 3 and not 10, so that it
 * is left to the operations.
 */
export const hotelCode = z
	.string()
	.max(64)
	.meta({ description: "A hotel's code.", examples: [carried.hotel_code] });

/** A whole number that a guide bounds, as a number. The schema takes it from `least`, or without a bound. */
export const wholeUpTo = (most: number, description: string, least?: number) =>
	narrowed(
		whole(least),
		z
			.string()
			.regex(/^\d{1,4}$/)
			.transform(Number)
			.pipe(z.int().max(most))
			.meta({ description, examples: ["4"] }),
	);

/** Days of the week on which a range counts, as they are spelled in OTA messages, from Sunday. */
export const weekdays = [
	"@Sun",
	"@Mon",
	"@Tue",
	"@Weds",
	"@Thur",
	"@Fri",
	"@Sat",
] as const;
