import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

/** Every operation that SiteMinder pmsXchange documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Ping",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_PingRQ",
		source: "older-guide",
	},
	{
		title: "Get rooms and rates",
		method: "GET",
		path: "/core-api/pmses/{pmsCode}/hotels/{hotelCode}/room-rates",
		source: "rooms-and-rates",
	},
	{
		title: "Send availability or restrictions",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_HotelAvailNotifRQ",
		source: "availability",
	},
	{
		title: "Send rates",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_HotelRateAmountNotifRQ",
		source: "rates",
	},
	{
		title: "Pull reservations",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_ReadRQ",
		source: "pull",
	},
	{
		title: "Confirm reservations",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_NotifReportRQ",
		source: "older-guide",
	},
	{
		title: "Upload a reservation",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "OTA_HotelResNotifRQ",
		source: "upload",
	},
	{
		title: "Pull payments",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "SM_HotelResPaymentReadRQ",
		source: "payments",
	},
	{
		title: "Confirm payments",
		method: "POST",
		path: "/webservices/{pmsCode}",
		selector: "SM_HotelResPaymentResultRQ",
		source: "payments",
	},
	{
		title: "Ask for an import",
		method: "POST",
		path: "/core-api/pmses/{pmsCode}/hotels/{hotelCode}/reservation-import",
		source: "import",
	},
]);
