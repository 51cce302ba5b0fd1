import createClient from "openapi-fetch";
import type { paths } from "../../generated/holiday-extras-v2/openapi-typescript.ts";
import { basic, data, day, nextDay, type Story } from "../../story.ts";

export const story: Story = async (root, { client_id, client_secret }) => {
	const client = createClient<paths>({ baseUrl: root });
	const token = data(
		await client.POST("/oauth2/token", {
			headers: {
				authorization: basic(client_id, client_secret),
				"content-type": "application/x-www-form-urlencoded",
			},
			body: { grant_type: "client_credentials" },
		}),
	);
	client.use({
		onRequest: ({ request }) => {
			request.headers.set("authorization", `Bearer ${token.access_token}`);
		},
	});
	const stay = {
		parking_entry_datetime: `${day}T08:00:00`,
		parking_exit_datetime: `${nextDay}T18:00:00`,
	};
	const found = data(
		await client.GET("/v2/products/parking", {
			params: { query: { location_code: "LHR", currency: "GBP", ...stay } },
		}),
	);
	const made = data(
		await client.POST("/v2/bookings/parking", {
			params: { header: { "Idempotency-Key": "order-1001" } },
			body: {
				price_guarantee_token: found.products[0]?.price_guarantee_token ?? "",
				customer: {
					first_name: "Sam",
					last_name: "Sample",
					email: "guest@example.test",
				},
				vehicle: { registration: "FAKE 1" },
				...stay,
			},
		}),
	);
	const params = { path: { booking_reference: made.booking_reference } };
	const booking = "/v2/bookings/parking/{booking_reference}";
	const read = data(await client.GET(booking, { params }));
	const quote = data(
		await client.GET(`${booking}/cancellations/quote`, { params }),
	);
	const cancelled = data(
		await client.POST(`${booking}/cancellations/confirm`, {
			params,
			body: { cancellation_token: quote.cancellation_token },
		}),
	);
	return { booked: read.status, cancelled: cancelled.status };
};
