import {
	decimal,
	fitting,
	oneOf,
	text,
	whole,
} from "@slipway/sandbox/xml/contract";

/* The simple types of OTA 2010A messages. */

/** A number of one of OTA's code lists. */
export const code = fitting(
	/^[0-9A-Z]{1,3}(?:\.[A-Z]{3}(?:\.X)?)?$/,
	"A code of OTA: one to three digits or capitals.",
	"14",
);
export const money = decimal(3);
export const percentage = decimal(undefined, [0, 100]);
export const currency = fitting(
	/^[A-Za-z]{3}$/,
	"A currency of ISO 4217.",
	"EUR",
);
export const country = fitting(/^[A-Za-z]{2}$/, "A country of ISO 3166.", "DE");

/** Refers to something else of the message. */
export const reference = fitting(/^\d{1,8}$/, "One to eight digits.", "1");
export const digits = (most: number) =>
	fitting(new RegExp(`^\\d{1,${most}}$`), `One to ${most} digits.`, "1");
export const lettersOrDigits = (most: number) =>
	fitting(
		new RegExp(`^[0-9A-Za-z]{1,${most}}$`),
		`One to ${most} letters or digits.`,
		"1",
	);
export const monthAndYear = fitting(
	/^(?:0[1-9]|1[0-2])\d\d$/,
	"A month, as MMYY.",
	"0729",
);

/** 1 to 999. */
export const amount = whole(1, 999);
export const natural = whole(0);
export const positive = whole(1);
export const word = text(1, 16);
export const line = text(1, 32);
export const name = text(1, 64);
export const sentence = text(1, 128);

export const timeUnit = oneOf(
	"Day",
	"Year",
	"Month",
	"Week",
	"Hour",
	"Second",
	"FullDuration",
	"Minute",
);
export const sharing = oneOf("Yes", "No", "Inherit");
export const transfer = oneOf("Automatic", "Mandatory", "Selectable");

const transactions =
	"Book|Quote|Hold|Initiate|Ignore|Modify|Commit|Cancel|CommitOverrideEdits|VerifyPrice|Ticket";
const atHotel =
	"Reserved|Requested|Request denied|No-show|Cancelled|In-house|Checked out|Waitlisted";

/** What a message does with a reservation. */
export const transaction = fitting(
	new RegExp(`^(?:${transactions})$`),
	"A status such as Commit, Modify or Cancel.",
	"Commit",
);
/** What has become of a reservation at the hotel. */
export const hotelStatus = fitting(
	new RegExp(`^(?:${atHotel})$`),
	"A status such as Reserved or In-house.",
	"Reserved",
);
/** Any of the two, or one or two capitals. */
export const reservationStatus = fitting(
	new RegExp(`^(?:${transactions}|${atHotel}|[A-Z]{1,2})$`),
	"A status such as Commit, Modify or Cancel.",
	"Commit",
);
export const rateIndicator = fitting(
	/^(?:ChangeDuringStay|MultipleNights|Exclusive|OnRequest|LimitedAvailability|AvailableForSale|ClosedOut|OtherAvailable|UnableToProcess|NoAvailability|RoomTypeClosed|RatePlanClosed|LOS_Restricted|Restricted|DoesNotExist)$/,
	"An availability such as AvailableForSale.",
	"AvailableForSale",
);
export const determination = oneOf("Inclusive", "Exclusive", "Cumulative");
export const pricing = oneOf(
	"Per stay",
	"Per person",
	"Per night",
	"Per person per night",
	"Per use",
);
export const dayOfWeek = oneOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
