import type { Problem } from "@slipway/sandbox/engine";
import { z } from "zod";
import { code } from "../contract/reservation.ts";
import { problem } from "../refuse.ts";
import type { Product } from "../state/tables.ts";

const Name = z
	.string()
	.min(1)
	.max(64)
	.meta({
		description: "A Name has 1 to 64 characters.",
		examples: ["Loft"],
	});

const Occupancy = z.object({
	"@AgeQualifyingCode": z.string().optional(),
	"@MaxOccupancy": z
		.string()
		.regex(/^[1-9]\d?$/)
		.meta({ description: "MaxOccupancy is 1 to 99.", examples: ["2"] })
		.optional(),
});

const Room = z.object({
	"@RoomTypeCode": code("RoomTypeCode", "LFT"),
	RoomDescription: z.object({ "@Name": Name }),
	Occupancy: z.union([Occupancy, z.array(Occupancy)]).optional(),
});

const Plan = z.object({
	"@RatePlanCode": code("RatePlanCode", "FLX"),
	RatePlanDescription: z.object({ "@Name": Name }),
});

/** The rooms at their rates, as a channel lists them. */
export const RoomStays = z.object({
	RoomStay: z
		.array(
			z.object({
				RoomTypes: z.object({ RoomType: z.array(Room).min(1) }),
				RatePlans: z.object({ RatePlan: z.array(Plan) }).optional(),
			}),
		)
		.min(1)
		.meta({ description: "Every sellable room and rate is in a RoomStay." }),
});

/** What SiteMinder offers of a channel's list for mapping, and what is wrong with the list. */
export function judgeRooms(
	stays: z.output<typeof RoomStays>,
	at: string,
	hotel: string,
	agreed: { readonly byOccupancy: boolean; readonly roomsOnly: boolean },
): { readonly products: readonly Product[]; readonly problems: Problem[] } {
	const names = new Set<string>();
	const codes = new Set<string>();
	const problems: Problem[] = [];
	const products = stays.RoomStay.flatMap((stay, index) => {
		const place = `${at}/RoomStays/RoomStay[${index + 1}]`;
		const plans = stay.RatePlans?.RatePlan ?? [];
		const [room, ...moreRooms] = stay.RoomTypes.RoomType;
		const [plan, ...morePlans] = plans;
		if (
			moreRooms.length > 0 ||
			morePlans.length > 0 ||
			!plan !== agreed.roomsOnly
		)
			problems.push(
				problem("one-pair", {
					pointer: place,
					fact: `The RoomStay holds ${moreRooms.length + 1} room types and ${plans.length} rate plans.`,
				}),
			);
		if (!room) return [];
		const product: Product = {
			hotel,
			room: room["@RoomTypeCode"],
			roomName: room.RoomDescription["@Name"],
			...(plan && {
				plan: plan["@RatePlanCode"],
				planName: plan.RatePlanDescription["@Name"],
			}),
			...maxOccupancyOf(room),
		};
		const name = [product.roomName, product.planName].join(" / ");
		if (names.has(name))
			problems.push(
				problem("unique-names", {
					pointer: `${place}/RoomTypes/RoomType[1]/RoomDescription/@Name`,
					fact: `“${name}” comes twice.`,
				}),
			);
		names.add(name);
		const pair = [product.room, product.plan].join(" / ");
		if (codes.has(pair))
			problems.push(
				problem("unique-codes", {
					pointer: `${place}/RoomTypes/RoomType[1]/@RoomTypeCode`,
					fact: `“${pair}” comes twice.`,
				}),
			);
		codes.add(pair);
		if (agreed.byOccupancy && product.maxOccupancy === undefined)
			problems.push(
				problem("max-occupancy", {
					pointer: `${place}/RoomTypes/RoomType[1]/Occupancy/@MaxOccupancy`,
					fact: `The room ${product.room} has no MaxOccupancy for AgeQualifyingCode 10.`,
				}),
			);
		return [product];
	});
	return { products, problems };
}

function maxOccupancyOf({ Occupancy: given }: z.output<typeof Room>) {
	const adults = [given ?? []]
		.flat()
		.find((each) => each["@AgeQualifyingCode"] === "10");
	const most = adults?.["@MaxOccupancy"];
	return most === undefined ? {} : { maxOccupancy: Number(most) };
}
