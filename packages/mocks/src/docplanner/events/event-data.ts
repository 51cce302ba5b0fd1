import { insuranceNames } from "../booking/insurance.ts";
import { localTime } from "../state/local-time.ts";
import type { Booking, Break, Request } from "../state/tables.ts";
import { endOf } from "../views.ts";
import type { DocWorld } from "../world.ts";

/** What every event says: where it happened. */
export function placeOf(addressId: string, { tables }: DocWorld) {
	const address = tables.addresses.get(addressId);
	const facility = tables.facilities.get(address?.facility ?? "");
	const doctor = tables.doctors.get(address?.doctor ?? "");
	return {
		facility: { id: facility?.id ?? "", name: facility?.name ?? "" },
		doctor: {
			id: doctor?.id ?? "",
			name: doctor?.name ?? "",
			surname: doctor?.surname ?? "",
		},
		address: {
			id: addressId,
			name: address?.name ?? "",
			street: address?.street ?? "",
			post_code: address?.postCode ?? "",
		},
	};
}

/** A booking as events show it. */
export function visitBooking(booking: Booking, world: DocWorld) {
	const { id, status, duration, bookedBy, canceledBy, canceledAt } = booking;
	const insurance = insuranceNames(booking);
	return {
		id,
		status,
		...timesOf(booking, world),
		duration,
		booked_by: bookedBy,
		canceled_by: canceledBy,
		booked_at: localTime(booking.bookedAt, world),
		...(canceledAt !== undefined && {
			canceled_at: localTime(canceledAt, world),
		}),
		address_service: eventService(booking.service, world),
		patient: booking.patient,
		comment: booking.comment,
		...(insurance && {
			insurance: {
				...insurance,
				plan: insurance.plan?.name ?? "",
				plan_id: insurance.plan?.id ?? "",
			},
		}),
		...(booking.payment && { visit_payment: true }),
	};
}

/** A visit that a patient would like to book. */
export function visitRequest(request: Request, world: DocWorld) {
	return {
		booking_at: localTime(world.now, world),
		booking_by: "user",
		...timesOf(request, world),
		duration: request.duration,
		address_service: eventService(request.service, world),
		patient: request.patient,
		comment: "",
		...(request.payment && { visit_payment: true }),
	};
}

/** A break as events show it. */
export function eventBreak({ id, since, till }: Break, world: DocWorld) {
	return { id, since: localTime(since, world), till: localTime(till, world) };
}

/** An address service as events show it. */
export function eventService(id: string, { tables }: DocWorld) {
	const service = tables.services.get(id);
	if (!service) return null;
	return {
		id,
		name:
			service.customName ?? tables.dictionary.get(service.service)?.name ?? "",
		price: service.price,
		is_price_from: service.priceFrom,
		is_visible: service.visible,
	};
}

const timesOf = (
	visit: Pick<Booking, "start" | "duration">,
	world: DocWorld,
) => ({
	start_at: localTime(visit.start, world),
	end_at: localTime(endOf(visit), world),
});
