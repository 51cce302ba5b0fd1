import type { Client } from "../state/tables.ts";

/** The lead passenger of the examples. */
export const lead = {
	Title: "Mr",
	Initial: "T",
	Surname: "Test",
	"Address[]": "NA",
	Town: "NA",
	County: "NA",
	PostCode: "NA",
	MobileNum: "01234567890",
	Email: "guest@example.test",
} as const;

interface LeadInput {
	readonly Title: string;
	readonly Initial: string;
	readonly Surname: string;
	readonly Address: readonly string[];
	readonly Town: string;
	readonly County: string;
	readonly PostCode: string;
	readonly Email: string;
	readonly MobileNum?: unknown;
}

/** The lead passenger as a booking keeps them: names in capitals. */
export const clientOf = (input: LeadInput): Client => ({
	title: input.Title,
	initial: input.Initial.toUpperCase(),
	surname: input.Surname.toUpperCase(),
	address: input.Address.map((line) => line.toUpperCase()),
	town: input.Town.toUpperCase(),
	county: input.County.toUpperCase(),
	postCode: input.PostCode.toUpperCase(),
	email: input.Email,
	mobile: typeof input.MobileNum === "string" ? input.MobileNum : "",
});
