import { z } from "zod";
import { checkedNights, hotelOf } from "../booking/stay.ts";
import { penaltiesOf } from "../booking/terms.ts";
import { carried } from "../carried.ts";
import { answer, Day, Text } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf } from "../state/rooms.ts";
import { categoryOf, penaltyView } from "../views.ts";
import { amount, operation, proxy, query } from "./operation.ts";

const priceOf = (minor: number) => ({
	ExclusiveAmount: 0,
	InclusiveAmount: amount(minor),
	Currency: "USD",
});

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
								PriceInfos: z.array(
									z.object({
										Prices: z.array(z.unknown()),
										DailyPrices: z.array(z.unknown()),
										Taxes: z.array(z.unknown()),
										Fees: z.array(z.unknown()),
										PayType: z.enum(["PP", "FG"]),
										RatePlanCategory: z.string(),
										IsCanReserve: z.boolean(),
										IsGuarantee: z.boolean(),
										IsInstantConfirm: z.boolean(),
										RemainingRooms: z.string(),
										IsPromotion: z.boolean(),
									}),
								),
								CancelPolicyInfos: z.array(
									z.object({
										PenaltyAmount: z.array(z.unknown()),
										Start: z.string(),
										End: z.string(),
									}),
								),
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
								PriceInfos: [
									{
										Prices: [
											{ Type: "Total", ...priceOf(room.price * nights.length) },
										],
										DailyPrices: nights.map((night) => ({
											EffectiveDate: night,
											Prices: [priceOf(room.price)],
										})),
										Taxes: [],
										Fees: [],
										PayType: room.prepaid ? "PP" : "FG",
										RatePlanCategory: categoryOf(room),
										IsCanReserve: left > 0,
										IsGuarantee: false,
										IsInstantConfirm: room.instant,
										RemainingRooms: left >= 10 ? "10+" : String(left),
										IsPromotion: false,
									},
								],
								CancelPolicyInfos: penaltiesOf(
									room,
									range.Start,
									room.price * nights.length,
									world.now,
								).map((penalty) => {
									const { AmountPercent, Start, End } = penaltyView(penalty);
									return { PenaltyAmount: [AmountPercent], Start, End };
								}),
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
