import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { ended, tell } from "../booking/change.ts";
import { checkedInsurance } from "../booking/insurance.ts";
import { wish } from "../booking/patient.ts";
import { obstacleTo } from "../calendar/free-slots.ts";
import { carried } from "../carried.ts";
import { Id, Minutes, Moment } from "../contract/common.ts";
import { insuranceFields, PatientInput } from "../contract/requests.ts";
import { watch } from "../events/monitor.ts";
import { refuse, refusePath } from "../refuse.ts";
import type { Booking, Request } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { operation, stillBooked, stillFree } from "./operation.ts";

const story = "Play the other side";
const common = {
	story,
	confidence: "modelled",
	source: "sandbox",
} as const;
const patients = "/sandbox/patients" as const;

const RequestAnswer = z.object({
	id: z.string(),
	status: z.enum(["waiting", "allowed", "denied"]),
});

const vera = { name: "Vera", surname: "Sample", phone: "+48000000001" };

export const patientBooks = operation({
	...common,
	id: "patient-books",
	title: "A patient books",
	says: "Not part of Docplanner's API: what a patient does on its site. Where real-time requests are agreed on, your address is asked first. A visit to be paid online is cancelled when 90 minutes pass without payment.",
	method: "POST",
	path: `${patients}/bookings`,
	body: z.object({
		address_id: Id.meta({ description: "An address.", examples: ["3001"] }),
		address_service_id: Id,
		start: Moment,
		duration: Minutes,
		patient: PatientInput.extend({
			insurance_number: z.string().max(40).optional(),
		}).prefault(vera),
		...insuranceFields,
		payment: z.enum(["none", "paid", "not-paid"]).default("none"),
	}),
	answers: {
		200: { says: "What has become of the wish.", schema: RequestAnswer },
		404: { says: "There is no free slot." },
	},
	carries: { request_id: "/id" },
	examples: [
		{
			title: "At ten",
			body: {
				address_id: "3001",
				address_service_id: "7002",
				start: `${carried.next_week}T10:00:00+01:00`,
				duration: 60,
			},
			status: 200,
			after: [{ operation: "replace-slots" }],
		},
		{
			title: "In the first free slot",
			body: {
				address_id: "3001",
				address_service_id: "7001",
				start: carried.slot_start,
				duration: 20,
			},
			status: 200,
			after: [stillFree],
		},
		{
			title: "At night",
			body: {
				address_id: "3001",
				address_service_id: "7002",
				start: `${carried.next_week}T23:00:00+01:00`,
				duration: 30,
			},
			status: 404,
		},
	],
	handle({ body }, world) {
		const { address_id: address, address_service_id: service } = body;
		return wished(
			{
				address,
				service,
				start: body.start,
				duration: body.duration,
				patient: body.patient,
				...(body.payment !== "none" && { payment: body.payment }),
				...checkedInsurance(body),
			},
			world,
		);
	},
});

export const patientMoves = operation({
	...common,
	id: "patient-moves",
	title: "A patient moves a visit",
	says: "Not part of Docplanner's API: what a patient does on its site.",
	method: "POST",
	path: `${patients}/bookings/{booking_id}/move`,
	after: [stillBooked],
	body: z.object({ start: Moment }),
	answers: {
		200: { says: "What has become of the wish.", schema: RequestAnswer },
		404: { says: "There is no free slot, or no such booking." },
	},
	examples: [
		{
			title: "The last one, to nine",
			params: { booking_id: carried.booking_id },
			body: { start: `${carried.next_week}T09:20:00+01:00` },
			status: 200,
		},
		{
			title: "One that was cancelled",
			params: { booking_id: "870002" },
			body: { start: `${carried.next_week}T09:20:00+01:00` },
			status: 404,
		},
	],
	handle({ params, body }, world) {
		const { id, address, service, duration, patient } = bookedOf(
			params.booking_id,
			world,
		);
		const { start } = body;
		return wished(
			{ address, service, start, duration, patient, moves: id },
			world,
		);
	},
});

export const patientCancels = operation({
	...common,
	id: "patient-cancels",
	ends: true,
	title: "A patient cancels a visit",
	says: "Not part of Docplanner's API: what a patient does on its site.",
	method: "DELETE",
	path: `${patients}/bookings/{booking_id}`,
	after: [stillBooked],
	answers: {
		204: { says: "Cancelled." },
		404: { says: "No such booking." },
	},
	examples: [
		{
			title: "One that was cancelled",
			params: { booking_id: "870002" },
			status: 404,
		},
	],
	handle({ params }, world) {
		const found = bookedOf(params.booking_id, world);
		tell("booking-canceled", ended(found, "user", world), "user", world);
		return { status: 204 };
	},
});

export const agreeOnPush = operation({
	...common,
	id: "set-push-address",
	title: "Agree on an address for pushes",
	says: "Not part of Docplanner's API: the address is given by e-mail when a clinic is activated. Without one the client pulls. Over HTTP this sandbox calls loopback addresses only.",
	method: "PUT",
	path: "/sandbox/push-address",
	scheme: "bearer",
	body: z.object({
		url: z
			.url()
			.max(500)
			.nullable()
			.meta({
				description: "An address, or null to pull.",
				examples: ["http://localhost:8080/docplanner"],
			}),
		api_key_header: z
			.string()
			.regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/)
			.default("x-api-key")
			.meta({ description: "The name of a header.", examples: ["x-api-key"] }),
		api_key: z
			.string()
			.regex(/^[\x21-\x7e]{1,200}$/)
			.optional()
			.meta({
				description: "A key of visible ASCII, sent in that header.",
				examples: ["fake-key"],
			}),
		real_time: z.boolean().default(false),
	}),
	answers: { 204: { says: "Agreed." } },
	examples: [
		{
			title: "An address of this machine, with a key",
			body: {
				url: "http://localhost:8080/docplanner",
				api_key: "fake-key",
			},
			status: 204,
		},
		{
			title: "To be asked before a patient may book",
			body: {
				url: "http://localhost:8080/docplanner",
				api_key: "fake-key",
				real_time: true,
			},
			status: 204,
		},
		{
			title: "No address",
			body: { url: "here" },
			status: 400,
		},
	],
	handle(call, world) {
		const client = callerOf(call);
		const { url, api_key: value, real_time: realTime } = call.body;
		const before = world.tables.partners.get(client);
		const partner = {
			client,
			...(url !== null && { url }),
			...(value !== undefined && {
				header: { name: call.body.api_key_header, api_key: value },
			}),
			...(before?.released !== undefined && { released: before.released }),
			...(before?.docplannerPms && { docplannerPms: before.docplannerPms }),
			realTime,
			failedPings: 0,
		};
		world.tables.partners.set(client, partner);
		watch(partner, world);
		return { status: 204 };
	},
});

function wished(input: Omit<Request, "id" | "status">, world: DocWorld) {
	const { calendars, services } = world.tables;
	const known = services.get(input.service)?.address === input.address;
	const obstacle = obstacleTo(
		calendars.get(input.address),
		input,
		world,
		input.moves,
	);
	if (!known || obstacle !== undefined)
		throw refuse("slot", {
			status: 404,
			pointer: "/start",
			fact: "The site offers no such slot to a patient.",
			fix: { by: "you", says: "Take the beginning of a free slot." },
		});
	const { id, status } = wish(input, world);
	return { status: 200, body: { id, status } };
}

function bookedOf(id: string, { tables }: DocWorld): Booking {
	const found = tables.bookings.get(id);
	if (found?.status === "booked") return found;
	throw refusePath(
		"object",
		404,
		"booking_id",
		`There is no booked visit “${id}”.`,
		carried.booking_id,
	);
}
