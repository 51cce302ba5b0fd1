import { numberIn } from "@slipway/sandbox/json";
import { z } from "zod";

/** A count that is a number in the schema and a quoted number in the provider's own guide; both are taken. */
export const Count = z
	.union([
		z.int().min(1).max(100),
		z
			.string()
			.regex(/^\d{1,3}$/)
			.transform(Number)
			.pipe(z.int().min(1).max(100)),
	])
	.meta({ description: "1 to 100 tickets.", examples: [2] });

const zoneRule =
	"RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.";

/** A moment with an offset. */
export const LocalDateTime = z
	.string()
	.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/)
	.refine((text) => !Number.isNaN(Date.parse(text)), "no such moment")
	.meta({ description: zoneRule, examples: ["2027-05-04T10:00:00+02:00"] });

/** A travel date: a plain date, or a moment with an offset. */
export const TravelDate = z
	.union([z.iso.date(), LocalDateTime])
	.meta({ description: zoneRule, examples: ["2027-05-04"] });

/** Paging as every list takes it. */
export const Paging = {
	items_per_page: numberIn(1, 200).optional(),
	start_index: numberIn(1, 10_000).optional(),
	page: numberIn(1, 10_000).optional(),
};

/** One value, or several of a parameter that is repeated. */
export const Several = z
	.union([z.string().transform((one) => [one]), z.array(z.string())])
	.optional();

/** A choice of true and false in an address. */
export const Flag = z.enum(["true", "false"]).optional();

/** A day or a moment in an address. */
export const Day = TravelDate.optional();

/** The account that asks, and whether its answer may come from a cache; neither changes anything here. */
export const Asking = {
	distributor_id: z.string().optional(),
	cache: Flag,
};

/** A count in an address. */
export const Whole = numberIn(0, 10_000).optional();

/** What every answer is wrapped in. */
export const envelope = <Data extends z.ZodRawShape>(
	kind: string,
	data: Data,
) =>
	z.object({
		api_version: z.literal("3.8.0"),
		data: z.object({ kind: z.literal(kind), ...data }),
	});

/** A list with its page numbers. */
export const pageOf = (kind: string, item: z.ZodType) =>
	envelope(kind, {
		current_item_count: z.int(),
		items_per_page: z.int(),
		start_index: z.int(),
		total_items: z.int(),
		page_index: z.int(),
		total_pages: z.int(),
		items: z.array(item),
	});

/** A whole list, where there are no pages. */
export const listOf = (kind: string, item: z.ZodType) =>
	envelope(kind, { total_items: z.int(), items: z.array(item) });

/** An amount as text with two decimals. */
export const Amount = z.string().regex(/^-?\d+\.\d\d$/);
