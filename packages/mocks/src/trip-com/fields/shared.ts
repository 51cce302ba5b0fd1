import type { FieldTable } from "../../published-fields.ts";
import type { sources } from "../sources.ts";

/** A table of the gateway's fields. */
export type Table = FieldTable<keyof typeof sources>;

/** Public clients of the gateway have the fields. */
export const source = "clients";

/** What answers about orders have beside what they were asked for. */
export const ordered =
	"ResponseStatus TimeStamp Version PrimaryLangID Warnings Errors";

/** A part of an answer that is one object around another. */
export const around = (
	model: string,
	name: string,
	part: string,
	more: Pick<Table, "leftOut"> = {},
): Table => ({
	model,
	source,
	always: [name],
	parts: { [name]: part },
	...more,
});

export const status = { ResponseStatus: "ResponseStatus" };

/** Amounts, terms and the head of answers, wherever they stand. */
export const shared: readonly Table[] = [
	{
		model: "ResponseStatus",
		source,
		always: ["Timestamp", "Ack", "Errors", "Extension"],
	},
	{
		model: "Total",
		source,
		always: ["ExclusiveAmount", "InclusiveAmount", "CurrencyCode"],
	},
	{
		model: "CancelPenalty",
		source,
		always: ["AmountPercent", "Start", "End"],
		parts: { AmountPercent: "AmountPercent" },
	},
	{
		model: "AmountPercent",
		source,
		always: ["Amount", "CurrencyCode"],
	},
	{
		model: "DepositPayment",
		source,
		always: ["AmountPercent", "Start", "End"],
		leftOut: { "What its codes mean is not known.": ["GuaranteeCode"] },
		parts: { AmountPercent: "AmountPercent" },
	},
];
