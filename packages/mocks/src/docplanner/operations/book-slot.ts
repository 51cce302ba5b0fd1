import { made, tell } from "../booking/change.ts";
import { checkService, checkSlot } from "../booking/checks.ts";
import { checkedInsurance } from "../booking/insurance.ts";
import { carried } from "../carried.ts";
import { BookingAnswer } from "../contract/answers.ts";
import { BookRequest } from "../contract/requests.ts";
import { bookingView } from "../views.ts";
import { momentInPath } from "./dates.ts";
import { checkIntegrated, commercialAddressOf } from "./estate.ts";
import { addressPath, basic, here, operation, stillFree } from "./operation.ts";

const visit = {
	address_service_id: "7001",
	duration: 20,
	patient: {
		name: "Vera",
		surname: "Sample",
		phone: "+48000000001",
		email: "vera@example.test",
	},
};

export const bookSlot = operation({
	id: "book-slot",
	title: "Book a slot",
	says: "Puts a visit of your own system into the calendar. Do it at once, or a patient takes the time.",
	story: "Book",
	confidence: "published",
	source: "specification",
	scheme: "bearer",
	method: "POST",
	path: `${addressPath}/slots/{start}/book`,
	body: BookRequest,
	answers: {
		200: { says: "The booking.", schema: BookingAnswer },
		404: { says: "No free slot, or not for this service." },
		422: { says: "The address is not commercial." },
	},
	carries: { booking_id: "/id" },
	after: [stillFree],
	examples: [
		{
			title: "The first free slot",
			params: { ...here, start: carried.slot_start },
			body: visit,
			status: 200,
		},
		{
			title: "With an insurance and its plan",
			params: { ...here, start: carried.slot_start },
			body: {
				...visit,
				insurance_provider_id: "501",
				insurance_plan_id: "5011",
			},
			status: 200,
		},
		{
			title: "A plan of another insurance",
			params: { ...here, start: carried.slot_start },
			body: {
				...visit,
				insurance_provider_id: "501",
				insurance_plan_id: "5021",
			},
			status: 400,
		},
		{
			title: "A time that is no slot",
			params: { ...here, start: `${carried.next_week}T20:00:00+01:00` },
			body: visit,
			status: 404,
		},
		{
			title: "A service of another address",
			params: { ...here, start: carried.slot_start },
			body: { ...visit, address_service_id: "7021" },
			status: 404,
		},
		{
			title: "Without a telephone number",
			params: { ...here, start: carried.slot_start },
			body: { ...visit, patient: { name: "Vera" } },
			status: 400,
		},
		{
			title: "At a basic address",
			params: { ...basic, start: carried.slot_start },
			body: visit,
			status: 422,
		},
	],
	handle(call, world) {
		const address = commercialAddressOf(call, world);
		checkIntegrated(address, 404);
		const start = momentInPath(call.params.start, call.path, world);
		const { address_service_id: service, duration, patient } = call.body;
		const insurance = checkedInsurance(call.body);
		checkService(service, address, 404, world);
		checkSlot({ start, duration, service }, address, world);
		const booking = made(
			{
				address: address.id,
				service,
				start,
				duration,
				bookedBy: "integration",
				patient,
				returning: call.body.is_returning ?? false,
				comment: call.body.comment ?? "",
				...insurance,
			},
			world,
		);
		tell("slot-booked", booking, "integration", world);
		return { status: 200, body: bookingView(booking, world) };
	},
});
