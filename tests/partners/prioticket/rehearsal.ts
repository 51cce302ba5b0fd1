import type { Sample } from "../sample.ts";
import { Integration, orderOf, type Reply } from "./integration.ts";

export const prioticket: Sample = {
	mock: "prioticket",
	variants: {
		"fetches a token for each call": "token-and-renewal",
		"repeats a call with the expired token": "token-and-renewal",
		"fetches two tokens when one has expired": "token-and-renewal",
		"sends rejected credentials again": "rejected-credentials",
		"books again under another reference": "retry-after-timeout",
		"confirms an expired reservation again": "hold-expires",
		"asks for a pending order every second": "confirmed-later",
		"leads notifications to a login page": "confirmed-later",
		"does not back off": "back-off",
	},
	without: {},
	async play({ address, credentials, day, wait, fault, served }, wrong) {
		const partner = new Integration({
			address,
			clientId: credentials.client_id ?? "",
			clientSecret: credentials.client_secret ?? "",
			wait,
			wrong,
		});
		const tomorrow = day(1);
		const line = (
			product: string,
			{
				type = `${product}0`,
				count = 2,
				slot,
				...more
			}: {
				readonly type?: string;
				readonly count?: number;
				readonly slot?: string;
				readonly booking_travel_date?: string;
				readonly product_pickup_point_id?: string;
			} = {},
		) => ({
			booking_option_type: "DIRECT_BOOKING",
			product_id: product,
			...(slot && {
				product_availability_id: `AV-${product}-${tomorrow}-${slot}`,
			}),
			...more,
			product_type_details: [
				{ product_type_id: type, product_type_count: count },
			],
		});
		const dated = { booking_travel_date: tomorrow };
		const bookings = [
			line("62519"),
			line("62520", { slot: "1000" }),
			line("62521", { slot: "0900" }),
			line("76038", { slot: "1100" }),
			line("76039", dated),
			line("62526", dated),
			line("62522"),
			line("70316"),
			line("62545", { slot: "1000", count: 1 }),
			line("62551", { slot: "1000" }),
			...[1, 5, 2, 4].map((count) => line("62525", { slot: "1000", count })),
			line("62535", { slot: "1000" }),
			line("62535", { slot: "1000", product_pickup_point_id: "PU-1" }),
		];
		const reserve = async () => {
			const { data } = await partner.call("POST", "reservations", {
				data: {
					reservation: {
						reservation_distributor_id: "900001",
						reservation_external_reference: `HOLD-${count++}`,
						reservation_details: [
							{
								product_id: "62520",
								product_availability_id: `AV-62520-${tomorrow}-1000`,
								product_type_details: [
									{ product_type_id: "625200", product_type_count: 1 },
								],
							},
						],
					},
				},
			});
			return (
				data as {
					data: { reservation: { reservation_reference: string } };
				}
			).data.reservation.reservation_reference;
		};
		let count = 1;
		const referenceOf = ({ data }: Reply) =>
			orderOf(data).order_reference ?? "";
		const group = [
			line("62545", { slot: "1000", count: 1 }),
			line("62551", { type: "625511", slot: "1000" }),
			line("62535", { slot: "1000", product_pickup_point_id: "PU-1" }),
		];

		await partner.signIn("not-the-secret");
		await wait(60);
		await partner.call("GET", "products");
		await partner.call("GET", "products");
		await partner.availability("62564", tomorrow);
		await partner.order("THIRD-1", [line("62564", { slot: "0900", ...dated })]);
		for (const each of bookings)
			await partner.order(`ORDER-${count++}`, [each]);

		await partner.confirm(await reserve(), "62520", tomorrow);
		const held = await reserve();
		await wait(40 * 60);
		await partner.confirm(held, "62520", tomorrow);
		await wait(40 * 60);

		// Otherwise the fault would meet a token that has expired meanwhile.
		await partner.call("GET", "products");
		await fault("timeout-after-commit", "create-order");
		await partner.order("LOST-1", [line("62519")]);
		await wait(600);

		const cancelled = await partner.order("CANCEL-1", [line("62519")]);
		await partner.call("DELETE", `orders/${referenceOf(cancelled)}`);
		await partner.subscribe(await served(partner.endpoint()));
		await fault("supplier-slow", "create-order");
		const pending = await partner.order("GROUP-1", group);
		await partner.settle(referenceOf(pending));
		const several = await partner.order("GROUP-2", group);
		const [first] = (
			orderOf(several.data) as unknown as {
				order_bookings: readonly { booking_reference: string }[];
			}
		).order_bookings;
		await partner.call(
			"DELETE",
			`orders/${referenceOf(several)}?booking_reference[]=${first?.booking_reference}&payment_refund=false`,
		);
		const late = await partner.order("GROUP-3", group);
		await wait(600);
		await partner.call("GET", `orders/${referenceOf(late)}`);
		await partner.call(
			"POST",
			`reservations/${await reserve()}/promocode?promo_code=SUMMER`,
		);
		await wait(60);
		await fault("rate-limit", "list-products");
		await partner.call("GET", "products");
	},
};
