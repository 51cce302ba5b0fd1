import { z } from "zod";
import { Agent, Day, Time, Token } from "./parameters.ts";

const types = ["IATA", "TTI", "GIATA", "postal-address", "PC"] as const;

/** One end of a transfer: a code, or a postal address in parts. */
const end = <Name extends "PickUp" | "DropOff">(name: Name) => {
	const part = (says: string) =>
		z.string().max(100).optional().meta({ description: says });
	return {
		[`${name}Type`]: z.enum(types).meta({
			description:
				"IATA, TTI or GIATA for a code, PC for a postcode in the United Kingdom, postal-address for an address in parts.",
			examples: ["IATA"],
		}),
		[name]: part("The code or postcode; not for postal-address."),
		[`${name}Name`]: part("Required for postal-address."),
		[`${name}Address`]: z
			.union([z.string(), z.array(z.string()).max(2)])
			.optional()
			.meta({ description: "One line or two; required for postal-address." }),
		[`${name}Town`]: part("Required for postal-address."),
		[`${name}County`]: part("Required for postal-address."),
		[`${name}Postcode`]: part("Required for postal-address."),
		[`${name}CountryCode`]: part("Two letters; required for postal-address."),
		[`${name}Longitude`]: part("Required for postal-address."),
		[`${name}Latitude`]: part("Required for postal-address."),
	} as { readonly [Key in `${Name}Type`]: z.ZodEnum<TypesOf> };
};

type TypesOf = { readonly [Name in (typeof types)[number]]: Name };

const People = z
	.string()
	.regex(/^\d$/)
	.transform(Number)
	.meta({ description: "One digit.", examples: ["2"] });
const Flight = z
	.string()
	.regex(/^[A-Z0-9]{2,10}$/)
	.optional()
	.meta({
		description: "Required where the way begins or ends at an airport.",
		examples: ["XX100"],
	});

/** What search and booking of a transfer share. */
export const Journey = {
	...end("PickUp"),
	...end("DropOff"),
	FromDate: Day,
	FromTime: Time,
	ReturnDate: Day.optional(),
	ReturnTime: Time.optional(),
	Adults: People,
	Children: People.optional(),
	Infants: People.optional(),
	OutFlight: Flight,
	ReturnFlight: Flight,
	...Token,
	...Agent,
};
