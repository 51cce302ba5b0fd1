import createClient from "openapi-fetch";
import type { paths } from "../../generated/prioticket/openapi-typescript.ts";
import { basic, data, type Story } from "../../story.ts";

export const story: Story = async (root, { client_id, client_secret }) => {
	const client = createClient<paths>({ baseUrl: root });
	const token = data(
		await client.POST("/v3.8/distributor/oauth2/token", {
			headers: { authorization: basic(client_id, client_secret) },
			body: { grant_type: "client_credentials" },
		}),
	);
	client.use({
		onRequest: ({ request }) => {
			request.headers.set("authorization", `Bearer ${token.access_token}`);
		},
	});
	const products = data(
		await client.GET("/v3.8/distributor/products", {
			params: { query: { items_per_page: "3" } },
		}),
	);
	const product_id = String(products.data.items[0]?.product_id);
	const made = data(
		await client.POST("/v3.8/distributor/orders", {
			body: {
				data: {
					order: {
						order_distributor_id: "900001",
						order_external_reference: "ACME-1001",
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
	const path = {
		order_reference: made.data.order.order_reference,
	};
	const read = data(
		await client.GET("/v3.8/distributor/orders/{order_reference}", {
			params: { path },
		}),
	);
	const cancelled = data(
		await client.DELETE("/v3.8/distributor/orders/{order_reference}", {
			params: { path },
		}),
	);
	return {
		booked: read.data.order.order_status,
		cancelled: cancelled.data.order.order_status,
	};
};
