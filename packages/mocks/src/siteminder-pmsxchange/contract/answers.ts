import { z } from "zod";
import { answerOf, Element } from "../../siteminder-soap/envelope.ts";

export const PingAnswer = answerOf("OTA_PingRS", {
	EchoData: z.object({ "#text": z.string() }),
});
export const AvailAnswer = answerOf("OTA_HotelAvailNotifRS");
export const RateAnswer = answerOf("OTA_HotelRateAmountNotifRS");
export const ConfirmAnswer = answerOf("OTA_NotifReportRS");
export const UploadAnswer = answerOf("OTA_HotelResNotifRS");

/** What was not delivered yet; nothing but Success when there is none. */
export const ReadAnswer = answerOf("OTA_ResRetrieveRS", {
	ReservationsList: z
		.object({
			HotelReservation: z.array(
				z.object({
					"@ResStatus": z.enum(["Book", "Modify", "Cancel"]),
					"@CreateDateTime": z.string(),
					UniqueID: z.array(
						z.object({ "@Type": z.string(), "@ID": z.string() }),
					),
					RoomStays: Element,
					ResGuests: Element,
				}),
			),
		})
		.optional(),
});

/** The rooms at their rates that are mapped for the PMS. */
export const RoomRatesAnswer = z.array(
	z.object({
		ratePlanName: z.string(),
		ratePlanCode: z.string(),
		roomTypeName: z.string(),
		roomTypeCode: z.string(),
		includedAdultOccupancy: z.int().optional(),
	}),
);
