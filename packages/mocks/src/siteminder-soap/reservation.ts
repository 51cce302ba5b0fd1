import {
	type Attribute,
	type Attributes,
	demanded,
	demandedChild,
	element,
	maybe,
	several,
	some,
} from "@slipway/sandbox/xml/contract";
import type { z } from "zod";
import { plainDate, zonedDateTime } from "./demands.ts";
import { guestCounts } from "./ota/guests.ts";
import { open } from "./ota/open.ts";
import { resGuests } from "./ota/people.ts";
import { uniqueId } from "./ota/pos.ts";
import {
	globalInfo,
	reservationAttributes,
	services,
} from "./ota/reservation.ts";
import {
	propertyAttributes,
	propertyChildren,
	ratePlanAttributes,
	ratePlanChildren,
	roomRates,
	roomStayAttributes,
	roomTypeAttributes,
	roomTypeChildren,
	stayConditions,
	stayRemarks,
	timeSpanAttributes,
	timeSpanChildren,
} from "./ota/stay.ts";
import { amount } from "./ota/types.ts";

/** What the guides of the interfaces ask of a reservation, each in its own way. */
interface Asked {
	readonly hotelCode: z.ZodType<string, string>;
	readonly guestCount?: Attributes;
	/** The most UniqueID of a reservation. */
	readonly ids: number;
}

const roomTypes = element({
	children: {
		RoomType: some(
			element({
				attributes: {
					...roomTypeAttributes,
					RoomTypeCode: demanded(roomTypeAttributes.RoomTypeCode),
				},
				children: roomTypeChildren,
			}),
		),
	},
});

const ratePlans = element({
	children: {
		RatePlan: some(
			element({
				attributes: {
					...ratePlanAttributes,
					RatePlanCode: demanded(ratePlanAttributes.RatePlanCode),
				},
				children: ratePlanChildren,
			}),
		),
	},
});

const timeSpan = element({
	attributes: {
		...timeSpanAttributes,
		Start: demanded(plainDate),
		End: demanded(plainDate),
	},
	children: timeSpanChildren,
});

const roomStayOf = ({ hotelCode, guestCount }: Asked) =>
	element({
		attributes: { ...roomStayAttributes, IndexNumber: amount },
		children: {
			RoomTypes: demandedChild(maybe(roomTypes)),
			RatePlans: maybe(ratePlans),
			RoomRates: maybe(roomRates),
			GuestCounts: maybe(guestCounts(guestCount)),
			TimeSpan: demandedChild(maybe(timeSpan)),
			...stayConditions,
			BasicPropertyInfo: demandedChild(
				maybe(
					element({
						attributes: {
							...propertyAttributes,
							HotelCode: demanded(hotelCode),
						},
						children: propertyChildren,
					}),
				),
			),
			...stayRemarks,
		},
	});

/** A reservation as channels and property systems send it. */
export const hotelReservation = <
	Status extends z.ZodType | Attribute<z.ZodType, false>,
>({
	status,
	...asked
}: Asked & {
	/** What a reservation says of its own status. */
	readonly status: Status;
}) =>
	element({
		attributes: {
			...reservationAttributes,
			ResStatus: status,
			CreateDateTime: zonedDateTime,
			LastModifyDateTime: zonedDateTime,
		},
		children: {
			...open("POS"),
			UniqueID: demandedChild(several(uniqueId, asked.ids)),
			RoomStays: demandedChild(
				maybe(element({ children: { RoomStay: some(roomStayOf(asked)) } })),
			),
			Services: maybe(services),
			ResGuests: maybe(resGuests),
			ResGlobalInfo: maybe(globalInfo),
			...open("WrittenConfInst", "Queue", "TPA_Extensions"),
		},
	});
