import type { Call } from "@slipway/sandbox/engine";
import { callerOf } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { refuse, refusePath } from "../refuse.ts";
import type {
	Address,
	AddressService,
	Booking,
	Calendar,
	Doctor,
	Facility,
} from "../state/tables.ts";
import type { DocWorld } from "../world.ts";

interface AtFacility {
	readonly facility_id: string;
}
interface AtDoctor extends AtFacility {
	readonly doctor_id: string;
}
interface AtAddress extends AtDoctor {
	readonly address_id: string;
}
type To<Params> = Pick<Call<unknown, unknown, Params>, "principal" | "params">;

/** The facility of the path. Throws a Refusal when there is none or this client does not reach it. */
export function facilityOf(call: To<AtFacility>, world: DocWorld): Facility {
	const { facility_id: id } = call.params;
	const facility = world.tables.facilities.get(id);
	if (!facility) throw missing("facility_id", id);
	if (facility.clients.includes(callerOf(call))) return facility;
	throw refusePath(
		"facility",
		403,
		"facility_id",
		`Facility ${id} is not attached to this client.`,
		carried.facility_id,
	);
}

/** The doctor of the path. Throws a Refusal when there is none with a commercial profile in the facility. */
export function doctorOf(call: To<AtDoctor>, world: DocWorld): Doctor {
	const facility = facilityOf(call, world);
	const { doctor_id: id } = call.params;
	const doctor = world.tables.doctors.get(id);
	if (!doctor?.commercial) throw missing("doctor_id", id);
	if (doctor.facility === facility.id) return doctor;
	throw mismatch("doctor_id", `Doctor ${id} works at another facility.`);
}

/** The address of the path. Throws a Refusal when there is none of the doctor's. */
export function addressOf(call: To<AtAddress>, world: DocWorld): Address {
	const doctor = doctorOf(call, world);
	const { address_id: id } = call.params;
	const address = world.tables.addresses.get(id);
	if (!address) throw missing("address_id", id);
	if (address.doctor === doctor.id) return address;
	throw mismatch("address_id", `Address ${id} belongs to another doctor.`);
}

/** The address of the path, which may have a calendar. Throws a Refusal with 422 when it is not commercial. */
export function commercialAddressOf(
	call: To<AtAddress>,
	world: DocWorld,
): Address {
	const address = addressOf(call, world);
	if (address.commercialType !== "basic") return address;
	throw refusePath(
		"commercial",
		422,
		"address_id",
		`Address ${address.id} has the commercial type basic.`,
		{
			by: "provider",
			says: "Docplanner has to give the address a commercial profile.",
		},
	);
}

/** Refuses, with the given status, what is done with visits at an address whose integration was removed. */
export function checkIntegrated(address: Address, status: 400 | 404): void {
	if (!address.integrationRemoved) return;
	throw refusePath(
		"integrated",
		status,
		"address_id",
		`The integration of address ${address.id} was removed.`,
	);
}

/** The calendar of the address of the path. Throws a Refusal with 404 when there is none. */
export function calendarOf(address: Address, world: DocWorld): Calendar {
	const calendar = world.tables.calendars.get(address.id);
	if (calendar) return calendar;
	throw refusePath(
		"calendar",
		404,
		"address_id",
		`Address ${address.id} has no calendar.`,
		{ by: "state", says: "Enable its calendar first, where it is commercial." },
	);
}

/** The service of the path. Throws a Refusal when there is none at this address. */
export function serviceOf(
	call: To<AtAddress & { readonly address_service_id: string }>,
	world: DocWorld,
): AddressService {
	const address = addressOf(call, world);
	const { address_service_id: id } = call.params;
	const service = world.tables.services.get(id);
	if (!service) throw missing("address_service_id", id, carried.service_id);
	if (service.address === address.id) return service;
	throw refusePath(
		"address-service",
		403,
		"address_service_id",
		`Service ${id} belongs to address ${service.address}.`,
		{ by: "you", says: "Take a service of this address." },
	);
}

/**
 * The booking of the path. Throws a Refusal with 404 when there is none, and with the given status when it is at another
 * address.
 */
export function bookingOf(
	call: To<AtAddress & { readonly booking_id: string }>,
	world: DocWorld,
	elsewhere: 403 | 404,
): Booking {
	const address = addressOf(call, world);
	const { booking_id: id } = call.params;
	const booking = world.tables.bookings.get(id);
	if (!booking) throw missing("booking_id", id);
	if (booking.address === address.id) return booking;
	throw refuse("mismatch", {
		status: elsewhere,
		place: "path",
		pointer: "booking_id",
		fact: `Booking ${id} is at address ${booking.address}.`,
		fix: { says: "Take the last booking.", value: carried.booking_id },
	});
}

/** The doctors of a facility that have a commercial profile. */
export function doctorsOf(
	facility: string,
	{ tables }: DocWorld,
): readonly Doctor[] {
	return [...tables.doctors.values()].filter(
		(each) => each.facility === facility && each.commercial,
	);
}

/** The addresses of a doctor. */
export function addressesOf(
	doctor: string,
	{ tables }: DocWorld,
): readonly Address[] {
	return [...tables.addresses.values()].filter(
		(each) => each.doctor === doctor,
	);
}

const missing = (
	name: keyof typeof carried | "address_service_id",
	id: string,
	fix = name === "address_service_id" ? undefined : carried[name],
) => refusePath("object", 404, name, `There is no “${id}”.`, fix);

const mismatch = (name: keyof typeof carried, fact: string) =>
	refusePath("mismatch", 403, name, fact, carried[name]);
