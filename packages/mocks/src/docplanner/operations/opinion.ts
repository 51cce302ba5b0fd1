import { z } from "zod";
import { carried } from "../carried.ts";
import { Phone } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { doctorOf } from "./estate.ts";
import {
	doctorPath,
	documented,
	here,
	missing,
	operation,
} from "./operation.ts";

const params = {
	facility_id: here.facility_id,
	doctor_id: carried.doctor_id,
};
const pointer = "/phone";

export const requestOpinion = operation({
	...documented,
	id: "request-opinion",
	title: "Request an opinion",
	says: "Docplanner sends the patient a text message that asks for an opinion of the doctor. The visit is found by the telephone number.",
	story: "Manage",
	method: "PUT",
	path: `${doctorPath}/opinion-request`,
	body: z.object({ phone: Phone }),
	answers: {
		200: { says: "The message goes out." },
		400: { says: "The telephone number is not possible." },
		...missing,
		409: { says: "The patient has given an opinion." },
		422: { says: "The request cannot be sent." },
	},
	examples: [
		{
			title: "The patient of yesterday",
			params,
			body: { phone: "+48000000001" },
			status: 200,
		},
		{
			title: "A patient who was never there",
			params,
			body: { phone: "+48999999999" },
			status: 403,
		},
		{
			title: "A patient who has given an opinion",
			params: { ...params, doctor_id: "2002" },
			body: { phone: "+48000000002" },
			status: 409,
		},
		{
			title: "A patient whose visit was cancelled",
			params,
			body: { phone: "+48000000003" },
			status: 422,
		},
		{
			title: "Not a number",
			params,
			body: { phone: "none" },
			status: 400,
		},
	],
	handle(call, world) {
		const { id: doctor } = doctorOf(call, world);
		const { phone } = call.body;
		const visits = visitsOf(phone, doctor, world);
		if (visits.length === 0)
			throw refuse("opinion-visit", {
				status: 403,
				pointer,
				fact: `Doctor ${doctor} has no visit of a patient with the number ${phone}.`,
				fix: { by: "you", says: "Send the number of a patient who was here." },
			});
		const given = visits.find(({ opinion }) => opinion === "given");
		if (given)
			throw refuse("opinion-once", {
				status: 409,
				pointer,
				fact: `The patient of visit ${given.id} has given an opinion.`,
				fix: { by: "you", says: "Ask another patient." },
			});
		const visit = visits.findLast(
			({ status, start, opinion }) =>
				status === "booked" && start <= world.now && opinion === undefined,
		);
		if (!visit)
			throw refuse("opinion-sendable", {
				status: 422,
				pointer,
				fact: `No visit of this patient with doctor ${doctor} has taken place without a request.`,
				fix: { by: "time", says: "Wait until a visit has taken place." },
			});
		world.tables.bookings.set(visit.id, { ...visit, opinion: "requested" });
		return { status: 200 };
	},
});

/** The visits of a patient with a doctor, in the order of time. */
const visitsOf = (
	phone: string,
	doctor: string,
	{ tables }: DocWorld,
): readonly Booking[] =>
	[...tables.bookings.values()]
		.filter(
			({ patient, address }) =>
				tables.addresses.get(address)?.doctor === doctor &&
				digitsOf(patient.phone) === digitsOf(phone),
		)
		.toSorted((left, right) => left.start - right.start);

const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, "");
