import { fieldsFrom, names } from "../published-fields.ts";
import { sources } from "./sources.ts";

const content =
	"uuid name propertyType description address email phone latitude longitude checkinStart checkoutEnd starRating currency";
const checkinEnd = {
	"No property says until when guests may arrive.": ["checkinEnd"],
};
const contentParts = {
	propertyType: "Text with its language",
	description: "Text with its language",
	address: "Address",
};
const sums =
	"propertyUuid bookingReferenceId currency total totalLessCommission taxes fees rooms";
const sumsParts = { taxes: "Tax or fee", fees: "Tax or fee" };
const room =
	"roomId roomTypeName roomRateUuid adults children dealApplied total totalCommission siteMinderCommission partnerCommission";

/**
 * The fields of Channels Plus' answers. The older reference tells in words what each holds; of most names only the OpenAPI
 * file of the portal tells, which cannot be read in full, so they are this sandbox's.
 */
export const fields = fieldsFrom(sources)({
	tables: [
		{
			model: "Properties",
			source: "properties",
			answers: { "get-properties": "" },
			always: names("page perPage totalProperties properties"),
			parts: { properties: "Property of a search" },
		},
		{
			model: "Property of a search",
			source: "properties",
			always: names(`${content} distanceInKm bestPackage bestDeals`),
			leftOut: checkinEnd,
			parts: {
				...contentParts,
				bestPackage: "Room rate",
				bestDeals: "Room rate",
			},
		},
		{
			model: "Property",
			source: "older-reference",
			answers: { "get-property": "" },
			always: names(`${content} timeZone cardTypes occupancies`),
			leftOut: checkinEnd,
			parts: { ...contentParts, occupancies: "Occupancy" },
		},
		{
			model: "Text with its language",
			source: "older-reference",
			always: names("text language"),
		},
		{
			model: "Address",
			source: "older-reference",
			always: names("suburb state country"),
		},
		{
			model: "Occupancy",
			source: "older-reference",
			always: names("adults children rooms roomRates"),
			parts: { roomRates: "Room rate" },
		},
		{
			model: "Room rate",
			source: "property",
			always: names(
				"roomRateUuid roomTypeName ratePlanName policyType breakfastIncluded total",
			),
			sometimes: names("freeCancellationUntilDays dealCode"),
		},
		{
			model: "Lock",
			source: "lock",
			answers: { "lock-reservation": "" },
			always: names(`${sums} email phone expiresInMinutes licenses`),
			parts: { ...sumsParts, rooms: "Room of a lock" },
		},
		{
			model: "Room of a lock",
			source: "older-reference",
			always: names(room),
		},
		{
			model: "Tax or fee",
			source: "older-reference",
			always: names("name amount"),
		},
		{
			model: "Reservations",
			source: "endpoints",
			answers: { "list-reservations": "" },
			always: ["reservations"],
			parts: { reservations: "Reservation" },
		},
		{
			model: "Reservation",
			source: "endpoints",
			answers: {
				"get-reservation": "",
				"modify-reservation": "",
				"cancel-reservation": "",
			},
			always: names(`${sums} status bookedOn checkin checkout booker payment`),
			parts: {
				...sumsParts,
				rooms: "Room of a reservation",
				booker: "Booker",
				payment: "Payment",
			},
		},
		{
			model: "Room of a reservation",
			source: "endpoints",
			always: names(room),
			returned: names("guest remarks"),
			parts: { guest: "Guest" },
		},
		{ model: "Guest", source: "confirm", always: names("firstName lastName") },
		{
			model: "Booker",
			source: "confirm",
			always: [],
			returned: names("title firstName lastName email phone address remarks"),
		},
		{
			model: "Payment",
			source: "confirm",
			always: names("method cardType lastDigits"),
		},
	],
	undescribed: {},
});
