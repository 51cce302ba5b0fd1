import { client } from "../../generated/siteminder-channels-plus/hey-api/client.gen.ts";
import * as api from "../../generated/siteminder-channels-plus/hey-api/index.ts";
import { data, day, nextDay, type Story } from "../../story.ts";

export const story: Story = async (root, { api_id = "", api_key = "" }) => {
	client.setConfig({
		baseUrl: root,
		auth: ({ name }) => (name === "x-sm-api-id" ? api_id : api_key),
	});
	const stay = { checkin: day, checkout: nextDay };
	const guests = { totalRooms: "1", totalAdults: "2", totalChildren: "0" };
	const found = data(
		await api.getProperties({
			query: { latitude: "-33.9", longitude: "151.18", ...stay, ...guests },
		}),
	);
	const path = { uuid: String(found.properties[0]?.uuid) };
	const property = data(
		await api.getProperty({ path, query: { ...stay, ...guests } }),
	);
	const locked = data(
		await api.lockReservation({
			path,
			body: {
				...stay,
				dealCode: null,
				rooms: [
					{
						roomRateUuid: String(
							property.occupancies[0]?.roomRates[0]?.roomRateUuid,
						),
						adults: 2,
						children: 0,
						applyDeal: false,
					},
				],
			},
		}),
	);
	const reserved = { bookingReferenceId: locked.bookingReferenceId };
	const confirmed = await api.confirmReservation({
		path: reserved,
		body: {
			payment: {
				method: "CreditCard",
				cardType: "VISA",
				cardNumber: "4111111111111111",
				holder: "SAM SAMPLE",
				expiry: "2031-12",
				cvv: "123",
			},
			booker: {
				title: "Mx",
				firstName: "Sam",
				lastName: "Sample",
				email: "guest@example.test",
				phone: "+61000000001",
			},
			rooms: [
				{
					roomId: String(locked.rooms[0]?.roomId),
					guest: { firstName: "Sam", lastName: "Sample" },
				},
			],
		},
	});
	if (confirmed.error) throw new Error(JSON.stringify(confirmed.error));
	const read = data(await api.getReservation({ path: reserved }));
	const cancelled = data(await api.cancelReservation({ path: reserved }));
	return { booked: read.status, cancelled: cancelled.status };
};
