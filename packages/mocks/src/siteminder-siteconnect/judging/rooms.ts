import type { Problem } from "@slipway/sandbox/engine";
import type { ListedRooms } from "../contract/channel-answers.ts";
import { problem } from "../refuse.ts";
import type { Product } from "../state/tables.ts";

/** What SiteMinder offers of a channel's list for mapping, and what is wrong with the list. */
export function judgeRooms(
	stays: ListedRooms,
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
					fix: {
						by: "you",
						says: "Split it into a RoomStay for each room type and rate plan.",
					},
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

function maxOccupancyOf({
	Occupancy: given,
}: ListedRooms["RoomStay"][number]["RoomTypes"]["RoomType"][number]) {
	const adults = given?.find((each) => each["@AgeQualifyingCode"] === "10");
	const most = adults?.["@MaxOccupancy"];
	return most === undefined ? {} : { maxOccupancy: Number(most) };
}
