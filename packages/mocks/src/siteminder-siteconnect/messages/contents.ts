import type {
	AvailabilityChange,
	RatesChange,
} from "../contract/other-side.ts";
import type { Mistake } from "../state/tables.ts";

/** What no channel can know: sent where a mistake is wanted. */
const unknown = "ZZ-UNKNOWN";

/** Asks for the channel's rooms and rates. */
export function roomsContent(hotel: string, mistake: Mistake) {
	return {
		AvailRequestSegments: {
			AvailRequestSegment: {
				"@AvailReqType": "Room",
				HotelSearchCriteria: {
					Criterion: {
						HotelRef: { "@HotelCode": codeOf(hotel, "hotel", mistake) },
					},
				},
			},
		},
	};
}

/** Availability and restrictions: two restrictions on the same days need two messages, each with at most two lengths of stay. */
export function availabilityContent(change: AvailabilityChange) {
	const lengths = [
		length("SetMinLOS", change.min_stay),
		length("SetMaxLOS", change.max_stay),
		length("SetForwardMinStay", change.min_stay_through),
		length("SetForwardMaxStay", change.max_stay_through),
	].flat();
	const restrictions = [
		restriction(change.sale),
		restriction(change.arrival, "Arrival"),
		restriction(change.departure, "Departure"),
	].flat();
	const count = Math.max(1, Math.ceil(lengths.length / 2), restrictions.length);
	return {
		AvailStatusMessages: {
			"@HotelCode": codeOf(change.hotel_code, "hotel", change.mistake),
			AvailStatusMessage: Array.from({ length: count }, (_, index) => {
				const own = lengths.slice(2 * index, 2 * index + 2);
				return {
					...(index === 0 &&
						change.rooms !== undefined && {
							"@BookingLimit": String(change.rooms),
						}),
					StatusApplicationControl: control(change),
					...(own.length > 0 && { LengthsOfStay: { LengthOfStay: own } }),
					...(restrictions[index] && {
						RestrictionStatus: restrictions[index],
					}),
				};
			}),
		},
	};
}

/** Rates: one price a day, or one for each number of guests. */
export function ratesContent(change: RatesChange, byOccupancy: boolean) {
	const { mistake, currency } = change;
	const amounts =
		mistake === "adults" ? change.amounts.slice(0, -1) : change.amounts;
	const impossible = mistake === "occupancy" ? "99" : undefined;
	const extra = [
		...(byOccupancy ? [] : additional("10", change.extra_adult)),
		...additional("8", change.extra_child),
	];
	return {
		RateAmountMessages: {
			"@HotelCode": codeOf(change.hotel_code, "hotel", mistake),
			RateAmountMessage: {
				StatusApplicationControl: control(change),
				Rates: {
					Rate: {
						BaseByGuestAmts: {
							BaseByGuestAmt: amounts.map((amount, index) => {
								const guests =
									impossible ?? (byOccupancy ? String(index + 1) : undefined);
								return {
									"@AgeQualifyingCode": "10",
									...(guests !== undefined && { "@NumberOfGuests": guests }),
									"@AmountAfterTax": amount,
									"@CurrencyCode": currency,
								};
							}),
						},
						...(extra.length > 0 && {
							AdditionalGuestAmounts: { AdditionalGuestAmount: extra },
						}),
						...(change.inclusions !== undefined && {
							RateDescription: { Text: change.inclusions },
						}),
					},
				},
			},
		},
	};
}

function codeOf(code: string, mistaken: Mistake, mistake: Mistake): string {
	return mistake === mistaken ? unknown : code;
}

function control(change: AvailabilityChange | RatesChange) {
	const { start, end, mistake } = change;
	return {
		"@Start": start,
		"@End": end,
		"@InvTypeCode": codeOf(change.room_type_code, "room", mistake),
		"@RatePlanCode": codeOf(change.rate_plan_code, "rate", mistake),
	};
}

/** Without a time the length is taken away. */
function length(type: string, nights: number | null | undefined) {
	if (nights === undefined) return [];
	return [
		{
			"@MinMaxMessageType": type,
			...(nights !== null && { "@Time": String(nights) }),
		},
	];
}

function restriction(status: string | undefined, on?: string) {
	if (status === undefined) return [];
	return [
		{ "@Status": status, ...(on !== undefined && { "@Restriction": on }) },
	];
}

function additional(age: string, amount: string | undefined) {
	return amount === undefined
		? []
		: [{ "@AgeQualifyingCode": age, "@Amount": amount }];
}
