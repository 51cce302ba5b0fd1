import { z } from "zod";
import { Day, Text, Total, UniqueIds } from "./common.ts";

const RatePlan = z.object({
	RoomID: Text.meta({ description: "A room's id.", examples: ["90011"] }),
	RatePlanID: z.string().optional(),
	RatePlanCategory: z.string().optional(),
	PrepaidIndicator: z.boolean().optional(),
	BookingCode: z.string().optional(),
});

/** The question whether a room can be booked. */
export const CheckRequest = z.object({
	AvailRequestSegments: z.object({
		AvailRequestSegment: z.object({
			HotelSearchCriteria: z.object({
				Criterion: z.object({
					HotelRef: z.object({
						HotelCode: Text.meta({
							description: "A hotel's id.",
							examples: ["5001"],
						}),
					}),
					StayDateRange: z.object({ Start: Day, End: Day }),
					RatePlanCandidates: z.object({
						RatePlanCandidate: RatePlan.omit({ BookingCode: true }),
					}),
					RoomStayCandidates: z.object({
						RoomStayCandidate: z.object({
							Quantity: z.int().min(1).max(9),
							GuestCounts: z.object({
								GuestCount: z.object({ Count: z.int().min(1).max(40) }),
							}),
						}),
					}),
				}),
			}),
		}),
	}),
	Version: z.string().optional(),
	PrimaryLangID: z.string().optional(),
});

/** An order to be saved. */
export const SaveRequest = z.object({
	UniqueID: UniqueIds,
	HotelReservations: z.object({
		HotelReservation: z.object({
			RoomStays: z.object({
				RoomStay: z.object({
					RoomTypes: z.object({
						RoomType: z.object({
							NumberOfUnits: z
								.int()
								.min(1)
								.max(9)
								.meta({ description: "1 to 9 rooms.", examples: [1] }),
						}),
					}),
					RatePlans: z.object({ RatePlan }),
					BasicPropertyInfo: z.object({ HotelCode: Text }),
				}),
			}),
			ResGuests: z.object({
				ResGuest: z.object({
					Profiles: z.object({
						Customer: z.object({
							PersonName: z
								.array(z.object({ Name: Text }))
								.min(1)
								.max(40),
							ContactPerson: z
								.looseObject({
									ContactType: z
										.enum(["non", "sms", "email", "fax"])
										.optional(),
								})
								.optional(),
						}),
					}),
					ArrivalTime: z.string().optional(),
				}),
			}),
			ResGlobalInfo: z.object({
				TimeSpan: z.object({ Start: Day, End: Day }),
				Total,
			}),
		}),
	}),
	Version: z.string().optional(),
	PrimaryLangID: z.string().optional(),
});

/** A payment that submits an order. */
export const SubmitRequest = z.object({
	ReservationPayment: z.object({
		ReservationID: z.object({
			Type: z.literal("501"),
			ID: Text.meta({ examples: ["3100000001"] }),
		}),
		PaymentDetail: z
			.array(
				z.object({
					PaymentAmount: z.object({
						Amount: z.number().min(0),
						CurrencyCode: z.string().length(3),
					}),
				}),
			)
			.min(1)
			.max(10),
	}),
});
