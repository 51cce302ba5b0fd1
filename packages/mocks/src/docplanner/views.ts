import { insuranceNames } from "./booking/insurance.ts";
import { localTime } from "./state/local-time.ts";
import type {
	Address,
	AddressService,
	Booking,
	Break,
	Doctor,
} from "./state/tables.ts";
import type { DocWorld } from "./world.ts";

/** The names of a `with` parameter. */
export type Scopes = ReadonlySet<string>;

/** A list in the envelope that every list has. */
export const list = <Item>(items: readonly Item[]) => ({ _items: items });

export function addressView(address: Address, scopes: Scopes) {
	return {
		id: address.id,
		name: address.name,
		city_name: address.city,
		post_code: address.postCode,
		street: address.street,
		booking_extra_fields: address.extraFields,
		...(scopes.has("address.online_only") && {
			is_online_only: address.onlineOnly,
		}),
		...(scopes.has("address.visit_payment") && { visit_payment: true }),
		...(scopes.has("address.commercial_type") && {
			commercial_type: address.commercialType,
		}),
		...(scopes.has("address.insurance_support") && {
			insurance_support: address.insuranceSupport,
		}),
	};
}

/** An address inside of a doctor: what is asked of patients there has a scope of its own. */
function inDoctorView(address: Address, scopes: Scopes) {
	const { booking_extra_fields, ...view } = addressView(address, scopes);
	return {
		...view,
		...(scopes.has("address.booking_extra_fields") && { booking_extra_fields }),
	};
}

/** A doctor; the specializations are a scope in a list and always there in a single answer. */
export function doctorView(
	doctor: Doctor,
	scopes: Scopes,
	addresses?: readonly Address[],
) {
	return {
		id: doctor.id,
		name: doctor.name,
		surname: doctor.surname,
		...(scopes.has("doctor.profile_url") && {
			profile_url: `https://www.example.test/${doctor.id}`,
		}),
		...((addresses || scopes.has("doctor.specializations")) && {
			specializations: list(doctor.specializations),
		}),
		...(scopes.has("doctor.license_numbers") && {
			license_numbers: list([
				{ id: doctor.id, license_number: doctor.license },
			]),
		}),
		...(addresses &&
			scopes.has("doctor.addresses") && {
				addresses: list(addresses.map((each) => inDoctorView(each, scopes))),
			}),
	};
}

export function serviceView(
	service: AddressService,
	{ tables }: Pick<DocWorld, "tables">,
	scopes: Scopes,
) {
	return {
		id: service.id,
		name:
			service.customName ?? tables.dictionary.get(service.service)?.name ?? "",
		price: service.price,
		is_price_from: service.priceFrom,
		is_default: service.isDefault,
		service_id: service.service,
		description: service.description,
		...(service.duration !== undefined && { duration: service.duration }),
		is_visible: service.visible,
		...(scopes.has("address_service.allowed_patients") && {
			allowed_patients: {
				minimum_age: service.ages?.minimum_age ?? null,
				maximum_age: service.ages?.maximum_age ?? null,
			},
		}),
		...(scopes.has("address_service.custom_name") && {
			custom_name: service.customName ?? null,
		}),
		...(scopes.has("address_service.public_insurance_flow") && {
			is_public_insurance_flow: false,
		}),
	};
}

/** A booking as bookSlot answers it, with what the scopes add. */
export function bookingView(
	booking: Booking,
	world: DocWorld,
	scopes: Scopes = new Set(),
) {
	const service = world.tables.services.get(booking.service);
	const time = (moment: number) => localTime(moment, world);
	return {
		id: booking.id,
		status: booking.status,
		start_at: time(booking.start),
		end_at: time(endOf(booking)),
		duration: booking.duration,
		booked_by: booking.bookedBy,
		canceled_by: booking.canceledBy,
		booked_at: time(booking.bookedAt),
		canceled_at:
			booking.canceledAt === undefined ? null : time(booking.canceledAt),
		comment: booking.comment === "" ? null : booking.comment,
		...(booking.payment && {
			visit_payment: true,
			visit_payment_status: booking.payment,
		}),
		...(scopes.has("booking.patient") && { patient: patientView(booking) }),
		...(scopes.has("booking.address_service") && {
			address_service: service ? serviceView(service, world, scopes) : null,
		}),
		...(scopes.has("booking.presence") && { presence: booking.presence }),
		...(scopes.has("booking.confirmation") && { confirmed: booking.confirmed }),
		...(scopes.has("booking.moving") && {
			moving: {
				origin_booking_id: booking.origin,
				newest_booking_id: newestOf(booking, world).id,
			},
		}),
	};
}

/** A booking as lists show it. */
export function readBookingView(
	booking: Booking,
	world: DocWorld,
	scopes: Scopes,
) {
	const insurance = insuranceNames(booking);
	return {
		...bookingView(booking, world, scopes),
		insurance: insurance
			? {
					...insurance,
					plan: insurance.plan?.name ?? null,
					plan_id: insurance.plan?.id ?? null,
				}
			: null,
	};
}

/** A booking as it is shown on its own: patient, service and presence need no scope. */
export const wholeBookingView = (
	booking: Booking,
	world: DocWorld,
	scopes: Scopes,
) =>
	readBookingView(
		booking,
		world,
		new Set([
			...scopes,
			"booking.patient",
			"booking.address_service",
			"booking.presence",
		]),
	);

/** When a visit ends, in milliseconds since 1970. */
export const endOf = ({
	start,
	duration,
}: Pick<Booking, "start" | "duration">): number => start + duration * 60_000;

export function breakView(each: Break, world: DocWorld) {
	return {
		id: each.id,
		since: localTime(each.since, world),
		till: localTime(each.till, world),
		description: each.description,
	};
}

const patientView = ({ patient, returning }: Booking) => ({
	name: patient.name,
	surname: patient.surname ?? "",
	email: patient.email ?? null,
	phone: patient.phone,
	birth_date: patient.birth_date ?? null,
	nin: patient.nin ?? null,
	gender: patient.gender ?? null,
	is_returning: returning,
	insurance_number: patient.insurance_number ?? null,
});

/** The booking that a booking has become by being moved; itself when it was not. */
export function newestOf(
	booking: Booking,
	world: Pick<DocWorld, "tables">,
): Booking {
	let newest = booking;
	for (
		let next = world.tables.bookings.get(newest.movedTo ?? "");
		next;
		next = world.tables.bookings.get(newest.movedTo ?? "")
	)
		newest = next;
	return newest;
}
