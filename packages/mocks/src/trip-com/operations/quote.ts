import { z } from "zod";
import { checkedNights, hotelOf } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { answer, Day, Text } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf } from "../state/rooms.ts";
import { amount, operation, proxy, query } from "./operation.ts";

export const quote = operation({
	...proxy,
	id: "quote-hotel",
	selector: icodes.quote,
	title: "Quote a hotel",
	says: "Live prices of one hotel: every room with its price, rooms left and cancellation terms. At most 200 rooms a page.",
	story: "Search",
	body: z.object({
		SearchCandidate: z.object({
			HotelID: Text.meta({ description: "A hotel's id.", examples: ["5001"] }),
			DateRange: z.object({ Start: Day, End: Day }),
			Occupancy: z
				.object({
					Adult: z.int().min(1).max(20),
					Child: z.int().min(0).max(20).optional(),
					ChildInfo: z
						.array(
							z.object({
								Age: z.int().min(0).max(17),
								Count: z.int().min(1).optional(),
							}),
						)
						.optional(),
				})
				.meta({ examples: [{ Adult: 2 }] }),
		}),
		Settings: z
			.looseObject({
				PrimaryLangID: z.string().optional(),
				DisplayCurrency: z.string().optional(),
				IsShowNonBookable: z.enum(["T", "F"]).optional(),
			})
			.optional(),
		PagingSettings: z
			.object({
				PageSize: z.int().min(1).max(200).optional(),
				LastRecordID: z.string().optional(),
			})
			.optional(),
	}),
	answers: {
		200: {
			says: "Rooms with prices.",
			schema: answer({
				RoomPriceItems: z.array(
					z.object({
						RoomTypeID: z.string(),
						RoomPriceInfos: z.array(
							z.object({
								RoomID: z.string(),
								RoomName: z.string(),
								RatePlanCategory: z.string(),
								PayType: z.enum(["PP", "FG"]),
								IsCanReserve: z.boolean(),
								IsInstantConfirm: z.boolean(),
								RemainingRooms: z.string(),
								PriceInfos: z.array(z.unknown()),
								CancelPolicyInfos: z.array(z.unknown()),
							}),
						),
					}),
				),
				PagingInfo: z.object({ LastRecordID: z.string() }),
				LogInfo: z.object({ LogID: z.string() }),
			}),
		},
	},
	carries: {
		room_id: "/RoomPriceItems/0/RoomPriceInfos/0/RoomID",
		room_price:
			"/RoomPriceItems/0/RoomPriceInfos/0/PriceInfos/0/Prices/0/InclusiveAmount",
	},
	examples: [
		{
			title: "One night next week",
			query: query("quote"),
			body: {
				SearchCandidate: {
					HotelID: carried.hotel_id,
					DateRange: { Start: carried.next_week, End: carried.in_eight_days },
					Occupancy: { Adult: 2 },
				},
				Settings: { PrimaryLangID: "en", DisplayCurrency: "USD" },
			},
			status: 200,
		},
		{
			title: "A child without its age",
			query: query("quote"),
			body: {
				SearchCandidate: {
					HotelID: carried.hotel_id,
					DateRange: { Start: carried.next_week, End: carried.in_eight_days },
					Occupancy: { Adult: 2, Child: 1 },
				},
			},
			status: 200,
			refused: true,
		},
	],
	handle({ body: { SearchCandidate: wanted } }, world) {
		const { Occupancy: guests, DateRange: range } = wanted;
		const at = "/SearchCandidate";
		if ((guests.Child ?? 0) > 0 && !guests.ChildInfo?.length)
			throw refuse("children", {
				code: "400011",
				pointer: `${at}/Occupancy/ChildInfo`,
				fact: `${guests.Child} children travel, and ChildInfo is missing.`,
				fix: {
					says: "Say their ages.",
					value: [{ Age: 8, Count: guests.Child }],
				},
			});
		const hotel = hotelOf(wanted.HotelID, `${at}/HotelID`, world);
		const nights = checkedNights(
			range.Start,
			range.End,
			`${at}/DateRange/End`,
			world,
		);
		return {
			status: 200,
			body: {
				...acknowledged(world.now),
				RoomPriceItems: hotel.rooms.map((room) => {
					const left = leftOf(room, nights, world);
					return {
						RoomTypeID: room.id,
						RoomPriceInfos: [
							{
								RoomID: room.id,
								RoomName: room.name,
								RatePlanCategory: room.prepaid ? "501" : "16",
								PayType: room.prepaid ? "PP" : "FG",
								IsCanReserve: left > 0,
								IsInstantConfirm: room.instant,
								RemainingRooms: left >= 10 ? "10+" : String(left),
								PriceInfos: [
									{
										Prices: [
											{
												Type: "Total",
												ExclusiveAmount: 0,
												InclusiveAmount: amount(room.price * nights.length),
												Currency: "USD",
											},
										],
										DailyPrices: nights.map((night) => ({
											EffectiveDate: night,
											InclusiveAmount: amount(room.price),
										})),
									},
								],
								CancelPolicyInfos:
									room.freeUntil === undefined
										? [
												{
													PenaltyAmount: [amount(room.price)],
													Start: range.Start,
												},
											]
										: [
												{
													PenaltyAmount: [0],
													DaysBeforeArrival: room.freeUntil,
												},
											],
							},
						],
					};
				}),
				PagingInfo: { LastRecordID: "" },
				LogInfo: { LogID: `LOG${world.next("logs")}` },
			},
		};
	},
});
