import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const cases = part.cases(
	{ sources, questions },
	{
		"pmsxchange-rooms-and-rates": {
			title: "pmsXchange: rooms and rates",
			expects: "The mapping rows of the test hotels are read.",
			requirement: "mandatory",
			when: { question: "api", is: "pmsxchange" },
			basis: {
				published: "pmsxchange-certification-before",
				at: "Rooms and rates",
			},
		},
		"pmsxchange-small-flush": {
			title: "pmsXchange: small flush",
			expects:
				"Availability, and where supported rates and restrictions, of all mapped rooms for 30, 60 or 90 days arrive bundled and show in the inventory grid.",
			requirement: "mandatory",
			when: { question: "api", is: "pmsxchange" },
			basis: {
				published: "pmsxchange-certification-before",
				at: "Small flush",
			},
		},
		"pmsxchange-deltas": {
			title: "pmsXchange: delta updates",
			expects: "Only changed values and dates are sent.",
			requirement: "mandatory",
			when: { question: "api", is: "pmsxchange" },
			basis: {
				published: "pmsxchange-certification-before",
				at: "Delta updates",
			},
		},
		"pmsxchange-new-dates": {
			title: "pmsXchange: reservation moves to other dates",
			expects:
				"A stay of two nights is received, moved by a day and cancelled; availability is sent back each time.",
			requirement: "mandatory",
			when: { question: "system", is: "pms" },
			basis: { published: "wiki-process", at: "Reservation scenarios" },
		},
		"pmsxchange-new-room-type": {
			title: "pmsXchange: reservation changes the room type",
			expects: "Availability moves from one room type to the other.",
			requirement: "recommended",
			when: {
				all: [
					{ question: "system", is: "pms" },
					{ question: "functions", is: "changes" },
				],
			},
			basis: { published: "wiki-process", at: "Reservation scenarios" },
		},
		"pmsxchange-upload": {
			title: "pmsXchange: upload of reservations",
			expects:
				"A walk-in and a changed booking are uploaded with the right ids.",
			requirement: "optional",
			when: {
				all: [
					{ question: "system", is: "pms" },
					{ question: "functions", is: "upload" },
				],
			},
			basis: {
				published: "pmsxchange-reference",
				at: "Upload, reservation types",
			},
		},
		"pmsxchange-payment": {
			title: "pmsXchange: payment transaction record",
			expects:
				"A test transaction is pulled and confirmed, in four deliveries at most.",
			requirement: "optional",
			when: {
				all: [
					{ question: "system", is: "pms" },
					{ question: "functions", is: "payments" },
				],
			},
			basis: {
				published: "pmsxchange-reference",
				at: "Payment transaction record",
			},
		},
		"siteconnect-rooms-and-rates": {
			title: "SiteConnect: rooms and rates on request",
			expects: "Your endpoint answers with all rooms and rates, rightly named.",
			requirement: "mandatory",
			when: { question: "api", is: "siteconnect" },
			basis: { published: "siteconnect-certification", at: "Rooms and rates" },
		},
		"siteconnect-availability": {
			title: "SiteConnect: availability and stop sell",
			expects: "Changes in the grid arrive and are answered well formed.",
			requirement: "mandatory",
			when: { question: "api", is: "siteconnect" },
			basis: {
				published: "siteconnect-checklist",
				at: "Availability; stop sell",
			},
		},
		"siteconnect-restrictions": {
			title: "SiteConnect: restrictions",
			expects:
				"Minimum and maximum stay and closed arrival and departure arrive.",
			requirement: "recommended",
			when: {
				all: [
					{ question: "api", is: "siteconnect" },
					{ question: "functions", is: "restrictions" },
				],
			},
			basis: { published: "siteconnect-checklist", at: "Restrictions" },
		},
		"siteconnect-rates-pdp": {
			title: "SiteConnect: rates by PDP",
			expects:
				"The base rate, and what else you support, arrives and is answered.",
			requirement: "mandatory",
			when: {
				all: [
					{ question: "api", is: "siteconnect" },
					{ question: "rate-model", is: "pdp" },
				],
			},
			basis: { published: "siteconnect-checklist", at: "Rates" },
		},
		"siteconnect-rates-obp": {
			title: "SiteConnect: rates by OBP",
			expects: "One amount for each occupancy up to the maximum arrives.",
			requirement: "mandatory",
			when: {
				all: [
					{ question: "api", is: "siteconnect" },
					{ question: "rate-model", is: "obp" },
				],
			},
			basis: { published: "siteconnect-checklist", at: "Rates" },
		},
		"siteconnect-errors": {
			title: "SiteConnect: error answers",
			expects:
				"Wrong credentials, hotel, room and rate are answered with the exact type, code and text.",
			requirement: "mandatory",
			when: { question: "api", is: "siteconnect" },
			basis: { published: "siteconnect-reference", at: "Errors" },
		},
		"siteconnect-reservation": {
			title: "SiteConnect: new reservation",
			expects: "The reservation is accepted and its id handed over.",
			requirement: "mandatory",
			when: { question: "api", is: "siteconnect" },
			basis: { published: "siteconnect-checklist", at: "Reservations" },
		},
		"siteconnect-changes": {
			title: "SiteConnect: modified and cancelled reservation",
			expects: "Both are accepted.",
			requirement: "recommended",
			when: {
				all: [
					{ question: "api", is: "siteconnect" },
					{ question: "functions", is: "changes" },
				],
			},
			basis: { published: "siteconnect-checklist", at: "Reservations" },
		},
		"channels-plus-deal": {
			title: "Channels Plus: deal on a test property",
			expects: "A deal is created in the portal and approved.",
			requirement: "mandatory",
			when: { question: "api", is: "channels-plus" },
			basis: { published: "channels-plus-certification", at: "Deals" },
		},
		"channels-plus-search": {
			title: "Channels Plus: search of properties",
			expects:
				"By totals, by rooms, with a radius, and a second page: each gives a list.",
			requirement: "mandatory",
			when: { question: "api", is: "channels-plus" },
			basis: { published: "channels-plus-certification", at: "Get Properties" },
		},
		"channels-plus-booking": {
			title: "Channels Plus: lock, confirm, modify, cancel",
			expects: "A room is locked, confirmed, modified and cancelled.",
			requirement: "mandatory",
			when: { question: "api", is: "channels-plus" },
			basis: { published: "channels-plus-certification", at: "Reservations" },
		},
		"smx-content": {
			title: "SMX: least and most content",
			expects:
				"A booking with the least content and one with the most are accepted.",
			requirement: "mandatory",
			when: { question: "api", is: "smx" },
			basis: { published: "smx-certification", at: "Scenarios" },
		},
		"smx-story": {
			title: "SMX: new, moved, changed, cancelled",
			expects:
				"Dates move, rooms and guests come and go, the booking is cancelled.",
			requirement: "mandatory",
			when: { question: "api", is: "smx" },
			basis: { published: "smx-certification", at: "Scenarios" },
		},
		"smx-refusals": {
			title: "SMX: refusals",
			expects:
				"Wrong credentials and a wrong hotel code are refused inside HTTP 200.",
			requirement: "mandatory",
			when: { question: "api", is: "smx" },
			basis: { published: "smx-certification", at: "Errors" },
		},
	},
);
