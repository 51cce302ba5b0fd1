import { z } from "zod";
import { answer, Day, Text } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf, nightsOf } from "../state/rooms.ts";
import type { Hotel } from "../state/tables.ts";
import {
	amount,
	operation,
	proxy,
	query,
	type TripWorld,
} from "./operation.ts";

export const lowest = operation({
	...proxy,
	id: "list-lowest-prices",
	selector: icodes.lowest,
	title: "Lowest prices",
	says: "The cheapest room of each hotel, for a list or a city. At most 20 hotels at once.",
	story: "Search",
	body: z.object({
		SearchTypeEntity: z
			.object({
				SearchType: z.union([z.int(), z.string()]).optional(),
				HotelCount: z.int().min(1).max(100).optional(),
				PageIndex: z.int().min(1).optional(),
			})
			.optional(),
		PublicSearchParameter: z.object({
			City: z.union([z.string(), z.int().transform(String)]).optional(),
			HotelList: z.string().max(1000).optional(),
			CheckInDate: Day,
			CheckOutDate: Day,
			OnlyPPPrice: z.enum(["T", "F"]).optional(),
			OnlyFGPrice: z.enum(["T", "F"]).optional(),
		}),
	}),
	answers: {
		200: {
			says: "A price a hotel.",
			schema: answer({
				HotelList: z.array(
					z.object({
						HotelID: z.string(),
						MinPrice: z.object({
							InclusiveAmount: z.number(),
							Currency: z.string(),
						}),
					}),
				),
			}),
		},
	},
	examples: [
		{
			title: "Of a city, next week",
			query: query("lowest"),
			body: {
				PublicSearchParameter: {
					City: "9001",
					CheckInDate: "{{next_week}}",
					CheckOutDate: "{{in_eight_days}}",
				},
			},
			status: 200,
		},
		{
			title: "A stay that ends before it begins",
			query: query("lowest"),
			body: {
				PublicSearchParameter: {
					City: "9001",
					CheckInDate: "{{next_week}}",
					CheckOutDate: "{{tomorrow}}",
				},
			},
			status: 200,
			refused: true,
		},
	],
	handle({ body }, world) {
		const wanted = body.PublicSearchParameter;
		const at = "/PublicSearchParameter";
		const list = wanted.HotelList?.split(",").map((id) => id.trim());
		if (list && list.length > 20)
			throw refuse("hotels", {
				code: "400020",
				pointer: `${at}/HotelList`,
				fact: `The list has ${list.length} hotels.`,
				fix: { says: "Ask for 20.", value: list.slice(0, 20).join(",") },
			});
		const nights = checkedNights(
			wanted.CheckInDate,
			wanted.CheckOutDate,
			`${at}/CheckOutDate`,
			world,
		);
		const found = [...world.tables.hotels.values()].filter(({ id, city }) =>
			list ? list.includes(id) : city === wanted.City,
		);
		return {
			status: 200,
			body: {
				...acknowledged(world.now),
				HotelList: found.flatMap(({ id, rooms }) => {
					const open = rooms.filter(
						(room) =>
							leftOf(room, nights, world) > 0 &&
							(wanted.OnlyPPPrice !== "T" || room.prepaid) &&
							(wanted.OnlyFGPrice !== "T" || !room.prepaid),
					);
					if (open.length === 0) return [];
					return [
						{
							HotelID: id,
							MinPrice: {
								InclusiveAmount: amount(
									Math.min(...open.map(({ price }) => price)),
								),
								Currency: "USD",
							},
						},
					];
				}),
			},
		};
	},
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
					HotelID: "{{hotel_id}}",
					DateRange: { Start: "{{next_week}}", End: "{{in_eight_days}}" },
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
					HotelID: "{{hotel_id}}",
					DateRange: { Start: "{{next_week}}", End: "{{in_eight_days}}" },
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

/** A hotel by its id. Throws a Refusal when there is none. */
export function hotelOf(
	id: string,
	pointer: string,
	{ tables }: TripWorld,
): Hotel {
	const hotel = tables.hotels.get(id);
	if (hotel) return hotel;
	throw refuse("hotel", {
		code: "404001",
		pointer,
		fact: `There is no hotel “${id}”.`,
		fix: { says: "Take an id of the list.", value: "5001" },
	});
}

/** The nights of a stay. Throws a Refusal when it has none or begins in the past. */
export function checkedNights(
	start: string,
	end: string,
	pointer: string,
	{ now }: TripWorld,
): readonly string[] {
	const nights = nightsOf(start, end);
	const today = new Date(now).toISOString().slice(0, 10);
	if (nights.length > 0 && start >= today) return nights;
	const next = new Date(
		Math.max(Date.parse(`${start}T00:00:00Z`), now) + 86_400_000,
	);
	throw refuse("dates", {
		code: "400012",
		pointer,
		fact:
			nights.length === 0
				? `From ${start} to ${end} is no night.`
				: `${start} is in the past.`,
		fix: {
			says: "Leave a night or more later.",
			value: next.toISOString().slice(0, 10),
		},
	});
}
