import { z } from "zod";

/** A value as XML has it, or as JSON does. */
export const Text = z.union([z.string(), z.number(), z.boolean()]);
/** An amount: text in XML and for zero, a number elsewhere; a difference may end with its minus. */
const Amount = z.union([z.number(), z.string().regex(/^\d+\.\d\d-?$/)]);
const Flags = z.union([z.literal(""), z.record(z.string(), Text)]);

/** XML does not tell a list of one from its item. */
const several = <Item extends z.ZodType>(item: Item) =>
	z.union([z.array(item), item]);

/** An answer: its content, what it says about itself, and the request once more. */
const reply = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.object({
		API_Reply: z.object({
			ATTRIBUTES: z.looseObject({ Result: z.literal("OK") }),
			...shape,
			API_Header: z.object({ Request: z.looseObject({ v: Text }) }),
		}),
	});

export const TokenAnswer = reply({
	Token: Text,
	BookingURL: z.string(),
});

const CarPark = z.looseObject({
	Name: z.string(),
	Code: z.string(),
	BookingURL: z.string(),
	MoreInfoURL: z.string(),
	RequestFlags: Flags,
	NonDiscPrice: Amount,
	TotalPrice: Amount,
	GatePrice: Amount,
	Filter: Flags,
});

export const CarParksAnswer = reply({
	CarPark: several(CarPark),
	Pricing: z.looseObject({
		CancellationWaiver: several(z.object({ Waiver: Amount })),
	}),
});

export const PriceAnswer = reply({ TotalPrice: Amount });

const ListedUpgrade = z.looseObject({
	Code: z.string(),
	Name: z.string(),
	Per: z.enum(["P", "B"]),
	Canx: z.enum(["Y", "N"]),
});

export const UpgradesAnswer = reply({ Supplement: several(ListedUpgrade) });

const Booked = z.looseObject({
	BookingRef: z.string(),
	AgentComm: Amount,
	VATonComm: Amount,
});

export const BookedAnswer = reply({
	Booking: Booked,
	CarPark: z.looseObject({ Code: z.string(), TotalPrice: Amount }),
	ClientDetails: z.looseObject({ Surname: Text }),
});

export const LoungesAnswer = reply({
	Lounge: several(
		z.looseObject({
			Name: z.string(),
			Code: z.string(),
			BookingURL: z.string(),
			NonDiscPrice: Amount,
			Price: Amount,
			terminal: Text,
		}),
	),
});

/** A booking that is answered with its reference and little else. */
export const SimpleBookedAnswer = reply({ Booking: Booked });

export const FastTracksAnswer = reply({
	FastTrack: several(
		z.looseObject({
			Name: z.string(),
			Code: z.string(),
			BookingURL: z.string(),
			MoreInfoURL: z.string(),
			Price: Amount,
			NonDiscPrice: Amount,
			SalesCurrency: z.string(),
			Terminal: Text,
		}),
	),
});

export const ViewAnswer = reply({
	Booking: z.looseObject({
		BookingRef: z.string(),
		Amendable: z.enum(["Y", "N", "C", "S"]),
		BookingDate: z.string(),
		CanxDate: z.string(),
	}),
	Itinerary: z.looseObject({ Product: z.string(), ArrivalDate: z.string() }),
	ClientDetails: z.looseObject({ Surname: Text }),
	Pricing: z.looseObject({
		AmountPaid: Amount,
		TotalPrice: Amount,
		Currency: z.enum(["GBP", "EUR"]),
	}),
});

export const AmendmentPriceAnswer = reply({
	Pricing: z.looseObject({
		OriginalPrice: Amount,
		NewPrice: Amount,
		PriceDifference: Amount,
		Duration: Text,
		MinPricingDuration: Text,
	}),
});

export const AmendedAnswer = reply({
	Booking: z.object({ BookingRef: z.string() }),
	ClientDetails: z.looseObject({ Surname: Text }),
});

export const CancelAnswer = reply({
	Booking: z.object({ BookingRef: z.string() }),
	Cancel: z.object({
		CancelFee: Amount,
		CancelRef: Text,
		CancelInfo: z.string(),
		RefundAmount: Amount,
	}),
});

export const LocationsAnswer = reply({
	Product: several(
		z.object({
			Code: z.string(),
			Name: z.string(),
			MoreInfoURL: z.string(),
			Type: z.enum(["airport", "german_airport"]),
		}),
	),
});

export const TerminalsAnswer = reply({
	Terminal: several(z.object({ Name: Text, Code: z.string() })),
});

export const ProductAnswer = reply({
	Product: several(z.record(z.string(), Text)),
	Warning: several(z.object({ Message: z.string() })).optional(),
});

export const HotelsAnswer = reply({
	Hotel: several(
		z.looseObject({
			Name: z.string(),
			Code: z.string(),
			BookingURL: z.string(),
			MoreInfoURL: z.string(),
			Price: Amount,
			NonDiscPrice: Amount,
			RoomCode: z.string(),
			ParkingDays: Text,
		}),
	),
});

export const HotelBookedAnswer = reply({
	Booking: Booked,
	Itinerary: z.looseObject({ Code: z.string(), TotalPrice: Amount }),
	Room: several(z.looseObject({ Code: z.string() })),
	ClientDetails: z.looseObject({ Surname: Text }),
});

export const TransfersAnswer = reply({
	Transfers: several(
		z.looseObject({
			Name: z.string(),
			Code: z.string(),
			BookingURL: z.string(),
			TotalPrice: Amount,
			SalesCurrency: z.string(),
			Category: z.string(),
		}),
	),
});

/** Answers that stand without the envelope as JSON, and in it as XML. */
const bare = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.union([z.object(shape), reply(shape)]);

export const TransferViewAnswer = bare({
	Booking: z.looseObject({
		BookingRef: z.string(),
		Status: z.string(),
		Email: z.string(),
		Product: z.looseObject({ Price: Text, TransferCode: z.string() }),
	}),
});

export const TransferPolicyAnswer = bare({
	BookingRef: z.string(),
	Cancellable: z.union([z.boolean(), z.enum(["true", "false"])]),
	Fee: Text,
	Currency: z.string(),
	RefundableAmount: Text,
});

export const TransferCancelAnswer = bare({
	Booking: z.object({ BookingRef: z.string(), Status: z.string() }),
	Cancel: z.object({
		CancelFee: z.string(),
		CancelRef: Text,
		CancelInfo: z.string(),
		RefundAmount: Text,
	}),
});
