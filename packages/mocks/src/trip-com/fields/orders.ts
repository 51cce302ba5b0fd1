import { names } from "../../published-fields.ts";
import { around, ordered, source, status, type Table } from "./shared.ts";

/** Orders: saved, submitted, read, changed and cancelled. */
export const ofOrders: readonly Table[] = [
	{
		model: "Saved",
		source,
		answers: { "save-order": "" },
		always: names(`${ordered} HotelReservations`),
		parts: { ...status, HotelReservations: "HotelReservations" },
	},
	around("HotelReservations", "HotelReservation", "HotelReservation"),
	{
		model: "HotelReservation",
		source,
		always: names("ResGlobalInfo CreateDateTime ResStatus IsInstantConfirm"),
		leftOut: {
			"Commissions and net prices are in a partner's contract.": [
				"TPA_Extensions",
			],
		},
		parts: { ResGlobalInfo: "ResGlobalInfo" },
	},
	{
		model: "ResGlobalInfo",
		source,
		always: names("HotelReservationIDs Total CancelPenalties"),
		sometimes: names("DepositPayments TimeSpan"),
		parts: {
			HotelReservationIDs: "HotelReservationID",
			Total: "Total",
			CancelPenalties: "CancelPenalty",
			DepositPayments: "DepositPayment",
			TimeSpan: "TimeSpan",
		},
	},
	{ model: "TimeSpan", source, always: names("Start End") },
	{
		model: "HotelReservationID",
		source,
		always: names("ResID_Type ResID_Value"),
		returned: names("CancelReason CancellationDate"),
	},
	{
		model: "Submitted",
		source,
		answers: { "submit-order": "" },
		always: names(`${ordered} Success ReservationPayment`),
		parts: { ...status, ReservationPayment: "ReservationPayment" },
		free: ["Success"],
	},
	around("ReservationPayment", "ReservationID", "UniqueID"),
	{ model: "UniqueID", source, always: names("Type ID") },
	{
		model: "Read",
		source,
		answers: { "get-order": "" },
		always: names(`${ordered} ReservationsList`),
		parts: { ...status, ReservationsList: "Reservation" },
	},
	{
		model: "Reservation",
		source,
		always: names(
			"RoomStays BillingInstructionCode ResGlobalInfo ResGuests OrderStatus CreateDateTime LastModifyDateTime TPA_Extensions",
		),
		parts: {
			ResGlobalInfo: "ResGlobalInfo",
			TPA_Extensions: "OrderExtensions",
		},
		free: names("RoomStays ResGuests"),
	},
	around("OrderExtensions", "OrderTags", "OrderTags"),
	{ model: "OrderTags", source, always: ["AllowCancel"] },
	{
		model: "Changes",
		source,
		answers: { "list-changes": "" },
		always: names(`${ordered} HotelReservations`),
		parts: { ...status, HotelReservations: "ChangedReservation" },
	},
	around("ChangedReservation", "UniqueID", "UniqueID", {
		leftOut: { "Clients are told not to use it.": ["ResStatus"] },
	}),
	{
		model: "Cancelled",
		source,
		answers: { "cancel-order": "" },
		always: names(`${ordered} Success`),
		parts: status,
		free: ["Success"],
	},
];
