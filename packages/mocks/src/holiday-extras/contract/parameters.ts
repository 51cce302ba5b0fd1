import { z } from "zod";

/** A text of a length, with what it says. */
export const text = (most: number, says: string, example: string) =>
	z
		.string()
		.min(1)
		.max(most)
		.meta({ description: says, examples: [example] });

/** Who calls, as every request of an agent has it. The scheme judges the values. */
export const Agent = {
	key: z
		.string()
		.optional()
		.meta({
			description: "The application's key.",
			examples: ["FAKEKEY"],
		}),
	ABTANumber: z
		.string()
		.optional()
		.meta({
			description: "The agent's code: five letters or digits.",
			examples: ["FAKE1"],
		}),
	Password: z
		.string()
		.optional()
		.meta({
			description: "Five letters or digits; retail agents only.",
			examples: ["NOPWD"],
		}),
	Initials: z
		.string()
		.max(3)
		.optional()
		.meta({
			description: "The operator's initials, three letters.",
			examples: ["SBX"],
		}),
	System: z
		.enum(["ABC", "ABG"])
		.default("ABC")
		.meta({
			description:
				"ABC for products of the United Kingdom, ABG for those of Europe.",
			examples: ["ABC"],
		}),
	lang: z
		.enum(["en", "de", "it", "es", "pt", "nl", "fr", "pl"])
		.optional()
		.meta({ description: "The language, for Europe.", examples: ["de"] }),
};

/** The user's token. */
export const Token = {
	token: z
		.string()
		.optional()
		.meta({
			description: "The token of the user who searches and books, nine digits.",
			examples: ["900000001"],
		}),
};

/** A plain date. */
export const Day = z.iso.date().meta({
	description: "A date that exists, as YYYY-MM-DD.",
	examples: ["2027-07-01"],
});
/** A time of a day, with or without the colon of some examples. */
export const Time = z
	.string()
	.regex(/^([01]\d|2[0-3]):?[0-5]\d$/)
	.transform((time) => time.replace(":", ""))
	.meta({ description: "A time as HHMM.", examples: ["1200"] });

/** When something begins. */
export const Arrival = { ArrivalDate: Day, ArrivalTime: Time };

/** From when to when a car is parked. */
export const Stay = { ...Arrival, DepartDate: Day, DepartTime: Time };

/** A number of so many at most, as text. */
export const count = (most: number, says: string) =>
	z
		.string()
		.regex(/^\d{1,2}$/)
		.transform(Number)
		.pipe(z.int().min(0).max(most))
		.meta({ description: says, examples: ["2"] });

/** How many travel. */
export const NumberOfPax = count(
	99,
	"How many people travel; seven and more are booked with Holiday Extras directly.",
);

/** How many enter a lounge. */
export const Party = {
	Adults: count(9, "Adults, one digit."),
	Children: count(9, "Children, one digit.").optional(),
	Infants: count(9, "Infants, one digit."),
};

/** How many go through fast track. */
export const Visitors = {
	Adults: count(4, "Adults, four at most.").refine((adults) => adults > 0),
	Children: count(3, "Children, three at most.").optional(),
};

/** A mobile number, where it is required. */
export const MobileNum = z
	.string()
	.regex(/^\d{1,20}$/)
	.meta({ description: "At most 20 digits.", examples: ["01234567890"] });

/** The waiver of cancellation fees. */
export const Waiver = z
	.enum(["0", "1"])
	.default("0")
	.meta({
		description:
			"1 adds the cancellation waiver. The sandbox accepts it and charges nothing.",
		examples: ["0"],
	});

/** Says that the price is checked before booking. */
export const PriceCheckFlag = z.literal("Y").meta({
	description: "Y: the price is checked before booking.",
	examples: ["Y"],
});

/** When a stay in a hotel begins, how long it is, and how long a car is parked. */
export const HotelNight = {
	ArrivalDate: Day,
	Nights: count(99, "Nights: one in Europe."),
	ParkingDays: count(30, "Days of parking, 30 at most; 0 for none."),
};

/** Adults in a hotel room. */
export const RoomAdults = count(5, "Adults in the room, one to five.");

/** Children in a hotel room. */
export const Children = count(4, "Children in the room, four at most.");

/** An amount as text with at most two decimals; read as minor units. */
export const Money = z
	.string()
	.regex(/^\d{1,5}(\.\d{1,2})?$/)
	.transform((amount) => Math.round(Number(amount) * 100))
	.meta({
		description: "An amount with two decimals.",
		examples: ["57.99"],
	});

const titles = [
	"Mr",
	"Mrs",
	"Miss",
	"Mstr",
	"Dr",
	"Mr/s",
	"Rev",
	"Prof",
	"Sir",
	"Herr",
	"Frau",
];
/** How the lead passenger is addressed. */
export const Title = z
	.string()
	.max(4)
	.refine((title) =>
		titles.some((known) => known.toLowerCase() === title.toLowerCase()),
	)
	.meta({
		description: `One of ${titles.join(", ")}.`,
		examples: ["Mr"],
	});
const Initial = z
	.string()
	.regex(/^\p{L}$/u)
	.meta({ description: "One letter.", examples: ["T"] });
const Line = text(25, "At most 25 characters; NA is accepted.", "NA");
const Address = z
	.union([Line.transform((line) => [line]), z.array(Line).min(1).max(5)])
	.meta({
		description:
			"Lines of 25 characters at most, as Address[]; NA is accepted.",
		examples: ["NA"],
	});

/** The lead passenger. */
export const Client = {
	Title,
	Initial,
	Surname: text(20, "At most 20 characters.", "Test"),
	Address,
	Town: text(20, "At most 20 characters; NA is accepted.", "NA"),
	County: text(20, "At most 20 characters; NA is accepted.", "NA"),
	PostCode: text(10, "At most 10 characters; NA is accepted.", "NA"),
};

/** The lead passenger's e-mail address. */
export const Email = z
	.email()
	.max(50)
	.meta({
		description: "An e-mail address of 50 characters at most.",
		examples: ["guest@example.test"],
	});

/** What a car park may ask about car and flights. Texts that are too long are cut without a word. */
export const Car = Object.fromEntries(
	[
		"CarMake",
		"CarModel",
		"CarColour",
		"OutFlight",
		"ReturnFlight",
		"OutTerminal",
		"ReturnTerminal",
		"Destination",
		"MobileNum",
		"CarDropoffTime",
		"CarPickupTime",
		"OutFltNo",
		"InFltNo",
		"OutFltTime",
		"InFltTime",
		"ShipName",
		"PierName",
		"ChildSeat",
		"AddlServices",
		"RetTerminal",
	].map((name) => [
		name,
		z.string().optional().meta({
			description: "Required when the flags of the product demand it.",
		}),
	]),
);

/** A car's registration. */
export const Registration = z
	.string()
	.regex(/^[0-9A-ZÄ-Ü][0-9A-ZÄ-Ü -]{0,19}$/i)
	.meta({
		description:
			"At most 20 letters and digits, with spaces and hyphens inside.",
		examples: ["TE17 STS"],
	});

/** The partner's own reference. */
export const CustomerRef = z
	.string()
	.max(20)
	.optional()
	.meta({ description: "At most 20 characters.", examples: ["ACME-1001"] });
