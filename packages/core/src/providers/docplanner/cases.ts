import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const cases = part.cases(
	{ sources, questions },
	{
		"mapping-of-resources": {
			title: "Mapping for all the resources",
			expects:
				"Facilities, doctors, addresses, services and insurances are read, and each has its counterpart.",
			requirement: "mandatory",
			basis: {
				published: "process-draft",
				at: "Acceptance tests, minimal flows",
			},
		},
		"all-bookings": {
			title: "Synchronising all the bookings",
			expects:
				"Bookings, moves and cancellations of either side are equal in both systems.",
			requirement: "mandatory",
			basis: {
				published: "process-draft",
				at: "Acceptance tests, minimal flows",
			},
		},
		"schedules-in-real-time": {
			title: "Updating doctors' schedules in real time",
			expects:
				"A change in your system changes the calendar at Docplanner at once.",
			requirement: "mandatory",
			basis: {
				published: "process-draft",
				at: "Acceptance tests, minimal flows",
			},
		},
		token: {
			title: "Get a token, reuse it, renew it",
			expects:
				"One token serves many calls and is renewed when it has expired.",
			requirement: "mandatory",
			basis: {
				derived: "calls need a bearer token with a limited life",
				from: [{ source: "authorization", at: "Obtaining a token" }],
			},
		},
		"mapping-drift": {
			title: "A service disappears",
			expects:
				"The service is unmapped and no longer used when slots are sent.",
			requirement: "mandatory",
			basis: {
				derived: "a deleted service breaks the calendar update",
				from: [{ source: "vendor-mapping", at: "Services" }],
			},
		},
		"replace-slots": {
			title: "Replace slots",
			expects:
				"Slots are sent for a horizon of up to 12 weeks; bad ranges are refused; an exact repeat is recognised.",
			requirement: "mandatory",
			basis: {
				derived: "limits and duplicate rule of the operation",
				from: [{ source: "specification", at: "replaceSlots" }],
			},
		},
		"book-and-lose-the-slot": {
			title: "Book, then book the same slot again",
			expects:
				"The first booking stands and its slot is gone; the second is refused with 404.",
			requirement: "mandatory",
			basis: {
				derived: "a booked slot is no longer offered",
				from: [{ source: "specification", at: "bookSlot" }],
			},
		},
		"move-with-new-id": {
			title: "Move a booking",
			expects:
				"The moved booking has a new id, which is stored; the old one is cancelled.",
			requirement: "mandatory",
			basis: {
				derived: "a move answers with another booking",
				from: [{ source: "specification", at: "moveBooking" }],
			},
		},
		"cancel-twice": {
			title: "Cancel, and cancel again",
			expects: "The first succeeds, the second is refused and handled.",
			requirement: "mandatory",
			basis: {
				derived: "a cancelled booking cannot be cancelled",
				from: [{ source: "specification", at: "cancelBooking" }],
			},
		},
		breaks: {
			title: "Breaks in the calendar",
			expects:
				"A break is created, moved and deleted; a double one is refused.",
			requirement: "mandatory",
			basis: {
				derived: "calendar breaks have operations of their own",
				from: [{ source: "specification", at: "Calendar breaks" }],
			},
		},
		"empty-queue": {
			title: "Pull from an empty queue",
			expects:
				"404 means that nothing is waiting; it is not treated as an error.",
			requirement: "mandatory",
			when: { question: "notifications", is: "pull" },
			basis: {
				derived: "an empty queue answers with 404",
				from: [{ source: "specification", at: "getNotification" }],
			},
		},
		"receive-each-once": {
			title: "Receive PUSH notifications, each applied once",
			expects:
				"Pushes are answered quickly; one that arrives twice is applied once.",
			requirement: "mandatory",
			when: { question: "notifications", is: "push" },
			basis: {
				derived: "failed pushes are repeated",
				from: [{ source: "push-and-pull", at: "Retries" }],
			},
		},
		"endpoint-stays-alive": {
			title: "The PUSH endpoint stays alive",
			expects:
				"A ping every 5 minutes is answered with anything but a 5xx; three failures in a row raise the alert.",
			requirement: "mandatory",
			when: { question: "notifications", is: "push" },
			basis: { published: "process-draft", at: "Blackbox tests" },
		},
		"back-off": {
			title: "Back off when limited",
			expects: "After 429 the integration waits as the headers say.",
			requirement: "mandatory",
			basis: {
				derived: "8,000 calls an hour and 40 writes a minute are the limits",
				from: [{ source: "specification", at: "Rate limits" }],
			},
		},
		"real-time-denial": {
			title: "Refuse a booking in real time",
			expects:
				"A refusal with its code blocks the booking and shows a message.",
			requirement: "optional",
			when: { question: "features", is: "real-time" },
			basis: {
				derived: "the answer to a real-time request decides",
				from: [{ source: "real-time-requests", at: "Answers" }],
			},
		},
		presence: {
			title: "Report presence",
			expects: "A past visit is marked; a future or cancelled one is refused.",
			requirement: "optional",
			when: { question: "features", is: "presence" },
			basis: {
				derived: "presence has operations of its own",
				from: [{ source: "specification", at: "Presence" }],
			},
		},
	},
);
