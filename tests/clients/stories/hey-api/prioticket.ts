import { client } from "../../generated/prioticket/hey-api/client.gen.ts";
import * as api from "../../generated/prioticket/hey-api/index.ts";
import { data, type Story } from "../../story.ts";

export const story: Story = async (root, { client_id, client_secret }) => {
	client.setConfig({ baseUrl: root, auth: `${client_id}:${client_secret}` });
	const token = data(
		await api.getToken({ body: { grant_type: "client_credentials" } }),
	);
	client.setConfig({ baseUrl: root, auth: token.access_token });
	const products = data(
		await api.listProducts({ query: { items_per_page: "3" } }),
	);
	const product_id = String(products.data.items[0]?.product_id);
	const made = data(
		await api.createOrder({
			body: {
				data: {
					order: {
						order_distributor_id: "900001",
						order_external_reference: "ACME-1002",
						order_language: "en",
						order_contacts: [
							{
								contact_name_first: "Ada",
								contact_name_last: "Example",
								contact_email: "guest@example.test",
							},
						],
						order_bookings: [
							{
								booking_option_type: "DIRECT_BOOKING",
								product_id,
								product_type_details: [
									{ product_type_id: `${product_id}0`, product_type_count: 2 },
								],
							},
						],
					},
				},
			},
		}),
	);
	const path = { order_reference: made.data.order.order_reference };
	const read = data(await api.getOrder({ path }));
	const cancelled = data(await api.cancelOrder({ path }));
	return {
		booked: read.data.order.order_status,
		cancelled: cancelled.data.order.order_status,
	};
};
