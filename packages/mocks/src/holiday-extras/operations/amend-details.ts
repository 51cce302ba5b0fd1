import { z } from "zod";
import { carOf } from "../booking/car-details.ts";
import { bookingOf } from "../booking/references.ts";
import { checkAmendable } from "../booking/terms.ts";
import { AmendedAnswer } from "../contract/answers.ts";
import { Agent, Car, Client, Registration } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { localDate } from "../state/days.ts";
import type { Booking } from "../state/tables.ts";
import { amendedView } from "../views/amendments.ts";
import { checkEmail } from "./check-email.ts";
import { accepted, agent, form, operation } from "./operation.ts";
import { guest, last, path } from "./view-booking.ts";

/** A lead passenger of whom only what changes has to be sent. */
const changes = z
	.object({
		...Client,
		Registration,
		...Car,
	})
	.partial();

export const amendDetails = operation({
	id: "amend-details",
	title: "Amend details",
	says: "A simple amendment: name, address, car, flights. The price stays. Only what changes has to be sent, and always the lead passenger's e-mail address.",
	story: "Manage",
	method: "POST",
	path,
	selector: "plain",
	confidence: "published",
	source: "amend-simple",
	scheme: "agent",
	accepts: accepted,
	body: z.object({
		...changes.shape,
		Email: z.string().optional(),
		...Agent,
	}),
	answers: { 200: { says: "The booking's details.", schema: AmendedAnswer } },
	examples: [
		{
			title: "Another car",
			params: last,
			body: form({
				Registration: "TE18 STS",
				CarColour: "Green",
				...agent,
				...guest,
			}),
			status: 200,
		},
		{
			title: "Without the e-mail address",
			params: last,
			body: form({ Registration: "TE18 STS", ...agent }),
			status: 200,
			refused: true,
		},
		{
			title: "A registration that cannot be",
			params: last,
			body: form({ Registration: "???", ...agent, ...guest }),
			status: 200,
			refused: true,
		},
		{
			title: "Nothing that is to change",
			params: last,
			body: form({ ...agent, ...guest }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body } = call;
		const found = bookingOf(call, body.System, world);
		checkEmail(body.Email, found, "body", "0000");
		checkAmendable(found, world);
		const after: Booking = {
			...found,
			client: {
				...found.client,
				...(body.Title && { title: body.Title }),
				...(body.Initial && { initial: body.Initial.toUpperCase() }),
				...(body.Surname && { surname: body.Surname.toUpperCase() }),
				...(body.Address && {
					address: body.Address.map((line) => line.toUpperCase()),
				}),
				...(body.Town && { town: body.Town.toUpperCase() }),
				...(body.County && { county: body.County.toUpperCase() }),
				...(body.PostCode && { postCode: body.PostCode.toUpperCase() }),
			},
			car: { ...found.car, ...carOf(body) },
			amendedOn: localDate(world.now, found.system),
		};
		if (!Object.keys(changes.shape).some((name) => Object.hasOwn(body, name)))
			throw refuse("nothing-to-amend", {
				status: 400,
				code: "MissingParameter",
				place: "body",
				pointer: "/Registration",
				fact: "The request names nothing that is to change.",
				fix: {
					says: "Send what is to change, such as Registration.",
					value: "TE18 STS",
				},
			});
		world.tables.bookings.set(found.reference, after);
		return { status: 200, body: amendedView(after, body.key ?? "", world) };
	},
});
