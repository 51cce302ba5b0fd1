import { amount } from "../booking/prices.ts";
import { instantOf } from "../state/days.ts";
import type { Booking, Moment, Transfer } from "../state/tables.ts";
import type { Place, Ride } from "../state/travel.ts";
import { undiscounted } from "./products.ts";

interface Journey {
	readonly arrival: Moment;
	readonly depart: Moment;
	readonly ride: Ride;
}

const clock = (time: string) => `${time.slice(0, 2)}:${time.slice(2)}`;
const iata = ({ type, code }: Place) => (type === "IATA" ? code : "");

const vehicle = ({ least, most, bags, isPrivate }: Transfer) => ({
	MinCapacity: String(least),
	MaxCapacity: String(most),
	MinStops: "",
	MaxStops: "",
	Bags: String(bags),
	NumberOfVehicles: "1",
	IsPrivate: String(isPrivate),
	Supplier: "Sandbox Transfers",
	Make: "",
});

const cancellation = ({ cancelHours }: Transfer) => ({
	Period: String(cancelHours),
	Percentage: "100",
	Fee: "0",
});

const places = (from: Place, to: Place) => ({
	Origin: from.name,
	OriginAddress: from.address,
	OriginIata: iata(from),
	Destination: to.name,
	DestinationAddress: to.address,
	DestinationIata: iata(to),
	JourneyTime: "60",
});

const leg = (
	from: Place,
	to: Place,
	{ date, time }: Moment,
	back: boolean,
) => ({
	SupplierRef: "",
	...places(from, to),
	ArrivalDate: back ? "" : date,
	ArrivalTime: back ? "" : clock(time),
	ReturnDate: back ? date : "",
	ReturnTime: back ? clock(time) : "",
	PickupDate: date,
	PickupTime: clock(time),
	JoiningInstructions: "",
	ContactNumbers: "",
});

/** A transfer as a search lists it. Price in minor units. */
export const transferView = (
	transfer: Transfer,
	price: number,
	{ arrival, depart, ride }: Journey,
) => ({
	Name: transfer.name,
	Code: transfer.code,
	BookingURL: `/v1/transfers/${transfer.code}`,
	TotalPrice: amount(price),
	NonDiscPrice: undiscounted(price),
	SalesCurrency: "GBP",
	Category: transfer.category,
	Disclaimer: { Title: "", Message: "" },
	ProviderDetails: { ProviderName: "", ProviderRating: "" },
	Cancellation: cancellation(transfer),
	VehicleDetails: vehicle(transfer),
	OutboundTransfer: leg(ride.pickUp, ride.dropOff, arrival, false),
	ReturnTransfer: ride.returns
		? leg(ride.dropOff, ride.pickUp, depart, true)
		: "",
	PartnerOwnSupply: "false",
});

const contacts = {
	UkEmergencyTel: "01234 567 890",
	ReconfirmationTel: "01234 567 891",
	EmergencyTel: "01234 567 892",
};

const utc = (time: number) =>
	new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

function bookedLeg(
	id: string,
	from: Place,
	to: Place,
	{ moment, flight }: { readonly moment: Moment; readonly flight: string },
) {
	const at = utc(instantOf(moment, "ABC"));
	const lands = from.type === "IATA";
	return {
		JourneyId: id,
		SupplierRef: `SUP-${id}`,
		...places(from, to),
		FlightDetails:
			flight === ""
				? null
				: {
						Code: flight,
						Origin: lands ? null : to.code,
						Destination: lands ? from.code : null,
						Departure: lands ? null : at,
						Arrival: lands ? at : null,
					},
		Pickup: at,
		InformationUrl: null,
		JoiningInstruction: "Look for the sign of the sandbox.",
		ContactNumbers: contacts,
	};
}

/** A transfer's booking as it is viewed, with numbers and nulls as its JSON has them. */
export function transferBookingView(booking: Booking, transfer: Transfer) {
	const { reference, ride, cancelledAt } = booking;
	return {
		Booking: {
			BookingRef: reference,
			SupplierRef: `SUP-${reference}`,
			Status: booking.status,
			DateBooked: utc(booking.created),
			DateCancelled: cancelledAt === undefined ? null : utc(cancelledAt),
			Email: booking.client.email,
			Product: {
				Price: booking.total / 100,
				Currency: "GBP",
				Category: transfer.category,
				TransferCode: transfer.code,
				Cancellation: {
					Period: transfer.cancelHours,
					Percentage: 100,
					Fee: 0,
				},
				VehicleDetails: {
					...vehicle(transfer),
					MinCapacity: transfer.least,
					MaxCapacity: transfer.most,
					Bags: transfer.bags,
					NumberOfVehicles: 1,
					IsPrivate: transfer.isPrivate,
				},
				...(ride && {
					OutboundTransfer: bookedLeg(
						`OUT${reference}`,
						ride.pickUp,
						ride.dropOff,
						{ moment: booking.arrival, flight: ride.outFlight },
					),
				}),
				...(ride?.returns && {
					ReturnTransfer: bookedLeg(
						`RET${reference}`,
						ride.dropOff,
						ride.pickUp,
						{ moment: booking.depart, flight: ride.returnFlight },
					),
				}),
			},
		},
	};
}
