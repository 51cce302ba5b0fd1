import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const questions = part.questions(
	{ sources },
	{
		"activation-route": {
			ask: "Who receives the credentials of a clinic?",
			why: "Docplanner hands them to its client, or to you after the clinic's approval.",
			options: {
				clinic: {
					label: "The clinic: activation directly with the customer",
					phrase: "if the clinic receives the credentials",
				},
				partner: {
					label: "We do: activation on the software level",
					phrase: "if you receive the credentials",
				},
			},
			default: "partner",
			basis: {
				published: "process-draft",
				at: "Activating integration for clients",
			},
		},
		notifications: {
			ask: "How will you learn of bookings made at Docplanner?",
			why: "Pushes need an endpoint that is watched; pulling needs a loop.",
			options: {
				push: {
					label: "PUSH: Docplanner calls our endpoint",
					phrase: "if you use the PUSH integration model",
				},
				pull: {
					label: "PULL: we fetch them",
					phrase: "if you pull notifications",
				},
			},
			default: "push",
			basis: { published: "push-and-pull", at: "Introduction" },
		},
		"client-library": {
			ask: "Which client will you use?",
			why: "There are libraries for PHP and .NET; a client of your own is allowed.",
			options: {
				php: { label: "The PHP library", phrase: "if you use the PHP library" },
				dotnet: {
					label: "The .NET library",
					phrase: "if you use the .NET library",
				},
				own: {
					label: "A client of our own",
					phrase: "if you write your own client",
				},
			},
			default: "own",
			basis: { published: "reference-draft", at: "Tools and libraries" },
		},
		features: {
			ask: "Which further features will you offer?",
			why: "Each adds tasks and cases; none is part of the minimum.",
			choose: "several",
			options: {
				"real-time": {
					label: "Deciding on bookings in real time",
					phrase: "if you decide on bookings in real time",
				},
				payments: {
					label: "Online payments",
					phrase: "if clinics take online payments",
				},
				presence: {
					label: "Patient presence",
					phrase: "if you report patient presence",
				},
			},
			default: [],
			basis: {
				published: "reference-draft",
				at: "Online features, patient presence, callbacks",
			},
		},
	},
);
