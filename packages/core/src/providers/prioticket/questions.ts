import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const questions = part.questions(
	{ sources },
	{
		"supplier-credentials": {
			ask: "Does one of your suppliers want you to use credentials of its own?",
			why: "Some suppliers tie access to their own environment; then you hold several credential sets.",
			options: {
				no: {
					label: "No, or not known yet",
					phrase: "if no supplier asks for credentials of its own",
				},
				yes: {
					label: "Yes",
					phrase: "if a supplier asks for credentials of its own",
					note: "For example because its vouchers carry its own design.",
				},
			},
			default: "no",
			basis: {
				published: "integration-process",
				at: "Step 3, credential management",
			},
		},
		booking: {
			ask: "How will you book?",
			why: "Reserving first adds a hold that can expire, and cases that prove you handle it.",
			options: {
				direct: { label: "Order directly", phrase: "if you order directly" },
				reserve: {
					label: "Reserve first, then confirm",
					phrase: "if you reserve before you order",
				},
			},
			default: "reserve",
			basis: { published: "reservations", at: "Introduction" },
		},
		products: {
			ask: "What do the products of your suppliers need?",
			why: "The mandatory cases depend on the suppliers and clients that you work with.",
			choose: "several",
			options: {
				"third-party": {
					label: "Products from connected third-party systems",
					phrase: "if you sell third-party products",
				},
				combi: {
					label: "Combi products",
					phrase: "if you sell combi products",
				},
				"booking-questions": {
					label: "Booking questions to the guest",
					phrase: "if your products ask booking questions",
				},
				pickup: {
					label: "Pickup points",
					phrase: "if your products have pickup points",
				},
				"late-vouchers": {
					label: "Vouchers released after the booking",
					phrase: "if vouchers are released later",
				},
				"promo-codes": {
					label: "Promo codes",
					phrase: "if you accept promo codes",
				},
			},
			default: ["third-party"],
			basis: {
				published: "integration-process",
				at: "Step 1, important note",
			},
		},
	},
);
