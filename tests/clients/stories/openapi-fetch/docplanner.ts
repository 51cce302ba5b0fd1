import createClient from "openapi-fetch";
import type { paths } from "../../generated/docplanner/openapi-typescript.ts";
import { basic, data, day, nextDay, type Story } from "../../story.ts";

const address =
	"/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}";
const here = { facility_id: "1001", doctor_id: "2001", address_id: "3001" };

/** An hour of twenty minutes each. */
const opening = {
	slots: [
		{
			start: `${day}T09:00:00+01:00`,
			end: `${day}T10:00:00+01:00`,
			address_services: [{ address_service_id: "7001", duration: 20 }],
		},
	],
};

export const story: Story = async (root, { client_id, client_secret }) => {
	const client = createClient<paths>({ baseUrl: root });
	const token = data(
		await client.POST("/oauth/v2/token", {
			headers: {
				authorization: basic(client_id, client_secret),
				"content-type": "application/x-www-form-urlencoded",
			},
			body: { grant_type: "client_credentials", scope: "integration" },
		}),
	);
	client.use({
		onRequest: ({ request }) => {
			request.headers.set("authorization", `Bearer ${token.access_token}`);
		},
	});
	const opened = await client.PUT(`${address}/slots`, {
		params: { path: here },
		body: opening,
	});
	if (opened.error) throw new Error(JSON.stringify(opened.error));
	const slots = data(
		await client.GET(`${address}/slots`, {
			params: {
				path: here,
				query: {
					start: `${day}T00:00:00+01:00`,
					end: `${nextDay}T00:00:00+01:00`,
				},
			},
		}),
	);
	const start = String(slots._items[0]?.start);
	const booking = data(
		await client.POST(`${address}/slots/{start}/book`, {
			params: { path: { ...here, start } },
			body: {
				address_service_id: "7001",
				duration: 20,
				patient: {
					name: "Vera",
					surname: "Sample",
					phone: "+48000000001",
					email: "vera@example.test",
				},
			},
		}),
	);
	const params = { path: { ...here, booking_id: booking.id } };
	const read = data(
		await client.GET(`${address}/bookings/{booking_id}`, { params }),
	);
	const { response } = await client.DELETE(`${address}/bookings/{booking_id}`, {
		params,
		body: { reason: "The doctor is ill." },
	});
	return { booked: read.status, cancelled: response.status };
};
