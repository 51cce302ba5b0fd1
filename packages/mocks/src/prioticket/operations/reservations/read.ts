import { ReservationAnswer } from "../../contract/answers/index.ts";
import { reservationView } from "../../views/index.ts";
import { operation } from "../operation.ts";
import { common, last, path, reservationOf } from "./shared.ts";

export const readReservation = operation({
	...common,
	id: "get-reservation",
	title: "Read a reservation",
	says: "What is still held, and until when. An expired one can be read for 10 days.",
	method: "GET",
	path,
	answers: {
		200: { says: "The reservation.", schema: ReservationAnswer },
		404: { says: "No such reservation." },
	},
	examples: [
		{
			title: "The last one",
			params: last,
			status: 200,
		},
	],
	handle(call, world) {
		const found = reservationOf(call, world);
		return { status: 200, body: reservationView(found, world.tables) };
	},
});
