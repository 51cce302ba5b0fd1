import { obstacleTo } from "../calendar/free-slots.ts";
import { placeOf, visitBooking, visitRequest } from "../events/event-data.ts";
import { callClient } from "../events/notify.ts";
import { localTime } from "../state/local-time.ts";
import type { Partner, Request } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { made, moved, tell, tellMoved } from "./change.ts";
import { insuranceIn } from "./insurance.ts";

/** Time to pay online, after which an unpaid visit is cancelled. */
const timeToPay = 90 * 60_000;

/**
 * What a patient would like: done at once, or put to the partner first where real-time requests are agreed on. Answers with
 * the request as it stands.
 */
export function wish(
	input: Omit<Request, "id" | "status">,
	world: DocWorld,
): Request {
	const request: Request = {
		...input,
		id: `r${world.next("requests")}`,
		status: "waiting",
	};
	world.tables.requests.set(request.id, request);
	const partner = askedFirst(request.address, world);
	if (!partner) return decide(request, true, world);
	const old = world.tables.bookings.get(request.moves ?? "");
	const creating = visitRequest(request, world);
	const { status: _, ...canceling } = old ? visitBooking(old, world) : {};
	const name = old ? "booking-moving" : "slot-booking";
	callClient(
		partner,
		name,
		{
			name,
			data: {
				...placeOf(request.address, world),
				...(old
					? {
							canceling_booking: {
								...canceling,
								canceling_by: "user",
								canceling_at: localTime(world.now, world),
							},
							creating_booking: creating,
						}
					: { visit_booking_request: creating }),
			},
			created_at: localTime(world.now, world),
		},
		request.id,
		world,
	);
	return request;
}

/** Does or drops what a patient asked for. A slot that has gone in the meantime turns a yes into a no. */
export function decide(
	request: Request,
	allowed: boolean,
	world: DocWorld,
): Request {
	const { bookings, calendars, requests } = world.tables;
	if (request.status !== "waiting") return request;
	const { address, service, start, duration } = request;
	const before = bookings.get(request.moves ?? "");
	const possible =
		obstacleTo(calendars.get(address), request, world, before?.id) ===
			undefined &&
		(request.moves === undefined || before?.status === "booked");
	const done: Request = {
		...request,
		status: allowed && possible ? "allowed" : "denied",
	};
	requests.set(request.id, done);
	if (done.status === "denied") return done;
	if (before) {
		const to = { address, service, start, duration };
		tellMoved(moved(before, to, "user", world), "user", world);
		return done;
	}
	const booking = made(
		{
			address,
			service,
			start,
			duration,
			bookedBy: "user",
			patient: request.patient,
			returning: false,
			comment: "",
			...(request.payment && { payment: request.payment }),
			...insuranceIn(request),
		},
		world,
	);
	tell("slot-booked", booking, "user", world);
	if (request.payment === "not-paid")
		world.schedule({
			at: world.now + timeToPay,
			kind: "pay",
			id: booking.id,
		});
	return done;
}

function askedFirst(
	address: string,
	{ tables }: DocWorld,
): Partner | undefined {
	const facility = tables.addresses.get(address)?.facility ?? "";
	return tables.facilities
		.get(facility)
		?.clients.map((client) => tables.partners.get(client))
		.find((partner) => partner?.realTime && partner.url !== undefined);
}
