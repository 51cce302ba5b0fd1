import createClient from "openapi-fetch";
import type { paths } from "../../generated/siteminder-channels-plus/openapi-typescript.ts";
import { data, day, nextDay, type Story } from "../../story.ts";

export const story: Story = async (root, { api_id = "", api_key = "" }) => {
	const client = createClient<paths>({
		baseUrl: root,
		headers: { "x-sm-api-id": api_id, "x-sm-api-key": api_key },
	});
	const stay = { checkin: day, checkout: nextDay };
	const guests = { totalRooms: "1", totalAdults: "2", totalChildren: "0" };
	const found = data(
		await client.GET("/properties", {
			params: {
				query: { latitude: "-33.9", longitude: "151.18", ...stay, ...guests },
			},
		}),
	);
	const uuid = String(found.properties[0]?.uuid);
	const property = data(
		await client.GET("/properties/{uuid}", {
			params: { path: { uuid }, query: { ...stay, ...guests } },
		}),
	);
	const locked = data(
		await client.POST("/properties/{uuid}/reservations", {
			params: { path: { uuid } },
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
	const params = { path: { bookingReferenceId: locked.bookingReferenceId } };
	const reservation = "/reservations/{bookingReferenceId}";
	const confirmed = await client.POST(`${reservation}/confirmation`, {
		params,
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
	const read = data(await client.GET(reservation, { params }));
	const cancelled = data(
		await client.POST(`${reservation}/cancellation`, { params }),
	);
	return { booked: read.status, cancelled: cancelled.status };
};
