import { client } from "../../generated/holiday-extras-v2/hey-api/client.gen.ts";
import * as api from "../../generated/holiday-extras-v2/hey-api/index.ts";
import { data, day, nextDay, type Story } from "../../story.ts";

export const story: Story = async (root, { client_id, client_secret }) => {
	client.setConfig({ baseUrl: root, auth: `${client_id}:${client_secret}` });
	const token = data(
		await api.getToken({ body: { grant_type: "client_credentials" } }),
	);
	client.setConfig({ baseUrl: root, auth: token.access_token });
	const stay = {
		parking_entry_datetime: `${day}T08:00:00`,
		parking_exit_datetime: `${nextDay}T18:00:00`,
	};
	const found = data(
		await api.searchParking({
			query: { location_code: "LHR", currency: "GBP", ...stay },
		}),
	);
	const made = data(
		await api.bookParking({
			headers: { "Idempotency-Key": "order-1002" },
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
	const path = { booking_reference: made.booking_reference };
	const read = data(await api.getBooking({ path }));
	const quote = data(await api.quoteRefund({ path }));
	const cancelled = data(
		await api.cancelBooking({
			path,
			body: { cancellation_token: quote.cancellation_token },
		}),
	);
	return { booked: read.status, cancelled: cancelled.status };
};
