import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const contacts = part.contacts(
	{ sources },
	{
		"service-desk": {
			title: "Service Desk",
			for: "The access request, the certification request, and questions at any stage.",
			basis: {
				published: "integration-process",
				at: "Steps 1 and 3, closing notes",
			},
		},
		"api-support-team": {
			title: "API Support Team",
			for: "Support tickets while you scope, look into advanced features, or develop; also for more traffic than the limits allow.",
			basis: { published: "integration-process", at: "Step 2, need help" },
		},
		supplier: {
			title: "Your contact at the supplier",
			for: "Enabling products for your Distributor ID, and live tests.",
			basis: {
				published: "integration-process",
				at: "Steps 4 and 5, Distributor ID usage and live testing",
			},
		},
		"your-support-contact": {
			title: "Your own API support contact",
			for: "Prioticket calls on this person when it sees a problem after launch.",
			basis: {
				published: "integration-process",
				at: "Step 5, issue escalation",
			},
		},
	},
);
