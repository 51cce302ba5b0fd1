import { client } from "../../generated/docplanner/hey-api/client.gen.ts";
import * as api from "../../generated/docplanner/hey-api/index.ts";
import { basic, data, day, nextDay, type Story } from "../../story.ts";

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
	client.setConfig({ baseUrl: root });
	const token = data(
		await api.getToken({
			headers: { authorization: basic(client_id, client_secret) },
			body: { grant_type: "client_credentials", scope: "integration" },
		}),
	);
	client.setConfig({ baseUrl: root, auth: token.access_token });
	const opened = await api.replaceSlots({ path: here, body: opening });
	if (opened.error) throw new Error(JSON.stringify(opened.error));
	const slots = data(
		await api.listSlots({
			path: here,
			query: {
				start: `${day}T00:00:00+01:00`,
				end: `${nextDay}T00:00:00+01:00`,
			},
		}),
	);
	const start = String(slots._items[0]?.start);
	const booking = data(
		await api.bookSlot({
			path: { ...here, start },
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
	const path = { ...here, booking_id: booking.id };
	const read = data(await api.getBooking({ path }));
	const { response } = await api.cancelBooking({
		path,
		body: { reason: "The doctor is ill." },
	});
	return { booked: read.status, cancelled: response?.status };
};
