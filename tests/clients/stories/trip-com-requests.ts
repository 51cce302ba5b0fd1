import { day, nextDay } from "../story.ts";

/** The services of the sandbox's gateway that a booking needs. */
export const services = {
	quote: "fake0000000000000000000000000005",
	save: "fake0000000000000000000000000007",
	read: "fake0000000000000000000000000009",
	cancel: "fake000000000000000000000000000a",
} as const;

/** What is asked for the price of a night. */
export const quoteOf = (HotelID: string) => ({
	SearchCandidate: {
		HotelID,
		DateRange: { Start: day, End: nextDay },
		Occupancy: { Adult: 2 },
	},
});

/** Who asks, and about what. */
export const idsOf = (
	{ aid = "", sid = "", uuid = "" }: Readonly<Record<string, string>>,
	[Type, ID]: readonly [type: string, id: string],
) => [
	{ Type: "28", ID: aid },
	{ Type: "503", ID: sid },
	{ Type: "1", ID: uuid },
	{ Type, ID },
];

/** A night in a room at its price. */
export const orderOf = (
	credentials: Readonly<Record<string, string>>,
	own: string,
	room: { readonly RoomID: string; readonly InclusiveAmount: number },
) => ({
	UniqueID: idsOf(credentials, ["504", own]),
	HotelReservations: {
		HotelReservation: {
			RoomStays: {
				RoomStay: {
					RoomTypes: { RoomType: { NumberOfUnits: 1 } },
					RatePlans: {
						RatePlan: {
							RoomID: room.RoomID,
							RatePlanCategory: "501",
							PrepaidIndicator: true,
						},
					},
					BasicPropertyInfo: { HotelCode: "5001" },
				},
			},
			ResGuests: {
				ResGuest: {
					Profiles: {
						Customer: {
							PersonName: [{ Name: "Test Guest" }],
							ContactPerson: {
								Email: "guest@example.test",
								ContactType: "email",
							},
						},
					},
				},
			},
			ResGlobalInfo: {
				TimeSpan: { Start: day, End: nextDay },
				Total: {
					InclusiveAmount: room.InclusiveAmount,
					CurrencyCode: "USD",
				},
			},
		},
	},
});
