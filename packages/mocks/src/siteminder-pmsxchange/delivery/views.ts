import { dateTime } from "../../siteminder-soap/format.ts";
import { nightsOf } from "../state/days.ts";
import type { BookedRoom, Message, Reservation } from "../state/tables.ts";

/** A reservation as it is delivered to the PMS. */
export function reservationElement(
	message: Message,
	reservation: Reservation,
	currency: string,
) {
	const { created, modified, guest, rooms, channel, hotel } = reservation;
	return {
		"@ResStatus": message.status,
		"@CreateDateTime": dateTime(created),
		...(modified !== undefined && {
			"@LastModifyDateTime": dateTime(modified),
		}),
		POS: {
			Source: [
				{
					RequestorID: { "@Type": "22", "@ID": "SITEMINDER" },
					BookingChannel: {
						"@Primary": "true",
						"@Type": "7",
						CompanyName: { "@Code": channel },
					},
				},
			],
		},
		UniqueID: [
			{ "@Type": "14", "@ID": reservation.id },
			{
				"@Type": "16",
				"@ID": message.id,
				"@ID_Context": "MESSAGE_UNIQUE_ID",
			},
		],
		RoomStays: {
			RoomStay: rooms.map((room) => roomStay(room, hotel, currency)),
		},
		ResGuests: {
			ResGuest: [
				{
					"@PrimaryIndicator": "1",
					Profiles: {
						ProfileInfo: {
							Profile: {
								"@ProfileType": "1",
								Customer: {
									PersonName: {
										GivenName: guest.first,
										Surname: guest.last,
									},
								},
							},
						},
					},
				},
			],
		},
		ResGlobalInfo: {
			Total: total(
				rooms.reduce((sum, each) => sum + each.total, 0),
				currency,
			),
		},
	};
}

function roomStay(room: BookedRoom, hotel: string, currency: string) {
	const nights = nightsOf(room.start, room.end);
	return {
		RoomTypes: { RoomType: [{ "@RoomTypeCode": room.room }] },
		RatePlans: { RatePlan: [{ "@RatePlanCode": room.plan }] },
		RoomRates: {
			RoomRate: [
				{
					"@RoomTypeCode": room.room,
					"@RatePlanCode": room.plan,
					"@NumberOfUnits": "1",
					Rates: {
						Rate: nights.map((date) => ({
							"@UnitMultiplier": "1",
							"@RateTimeUnit": "Day",
							"@EffectiveDate": date,
							Total: total(room.total / nights.length, currency),
						})),
					},
				},
			],
		},
		GuestCounts: {
			GuestCount: [
				{ "@AgeQualifyingCode": "10", "@Count": String(room.adults) },
			],
		},
		TimeSpan: { "@Start": room.start, "@End": room.end },
		Total: total(room.total, currency),
		BasicPropertyInfo: { "@HotelCode": hotel },
	};
}

/** `minor` is in minor units. */
function total(minor: number, currency: string) {
	return {
		"@AmountAfterTax": (minor / 100).toFixed(2),
		"@CurrencyCode": currency,
	};
}
