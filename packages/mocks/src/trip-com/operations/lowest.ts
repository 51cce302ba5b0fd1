import { z } from "zod";
import { checkedNights } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { answer, Day } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf } from "../state/rooms.ts";
import { amount, operation, proxy, query } from "./operation.ts";

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
					CheckInDate: carried.next_week,
					CheckOutDate: carried.in_eight_days,
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
					CheckInDate: carried.next_week,
					CheckOutDate: carried.tomorrow,
				},
			},
			status: 200,
			refused: true,
		},
		{
			title: "More hotels than are asked for at once",
			query: query("lowest"),
			body: {
				PublicSearchParameter: {
					HotelList: Array.from({ length: 21 }, (_, at) => 800_001 + at).join(),
					CheckInDate: carried.next_week,
					CheckOutDate: carried.in_eight_days,
				},
			},
			status: 200,
			refused: true,
		},
		{
			title: "Without the day of departure",
			query: query("lowest"),
			body: {
				PublicSearchParameter: {
					City: "9001",
					CheckInDate: carried.next_week,
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
