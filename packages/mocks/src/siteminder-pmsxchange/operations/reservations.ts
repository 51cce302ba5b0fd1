import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { ConfirmAnswer, ReadAnswer } from "../contract/answers.ts";
import { ConfirmRequest, ReadRequest } from "../contract/pull.ts";
import { deliver } from "../delivery/queue.ts";
import { settle } from "../delivery/settle.ts";
import { reservationElement } from "../delivery/views.ts";
import { refuse } from "../refuse.ts";
import type { Message } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import {
	activeHotelOf,
	checkPms,
	checkSender,
	examplePath,
	examplePos,
	operation,
	readExamples,
	soap,
	success,
} from "./operation.ts";

const readMessage = (hotel: string) =>
	exampleOf(`<OTA_ReadRQ ${exampleRoot}>
  ${examplePos}
  <ReadRequests>
    <HotelReadRequest${hotel}>
      <SelectionCriteria SelectionType="Undelivered"/>
    </HotelReadRequest>
  </ReadRequests>
</OTA_ReadRQ>`);

const readAt = "/Envelope/Body/OTA_ReadRQ";
const list =
	"/Envelope/Body/OTA_ResRetrieveRS/ReservationsList/HotelReservation/0";

/** Milliseconds that lie between two polls at least. */
const pollingPause = 2 * 60_000;

export const read = operation({
	id: "read-reservations",
	title: "Pull reservations",
	says: "Bookings, changes and cancellations that the PMS has not confirmed yet; an empty queue gives Success alone. What is not confirmed comes again with every poll, until it is given up: after 20 deliveries or an hour.",
	story: "Get reservations",
	...soap,
	selector: "OTA_ReadRQ",
	source: "pull",
	body: ReadRequest,
	answers: {
		200: { says: "What waits, or errors.", schema: ReadAnswer },
	},
	carries: {
		reservation_id: `${list}/UniqueID/0/@ID`,
		message_id: `${list}/UniqueID/1/@ID`,
	},
	examples: [
		...readExamples(readMessage),
		{
			title: "With an empty HotelCode",
			params: examplePath,
			body: readMessage(' HotelCode=""'),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		const rq = body.Envelope.Body.OTA_ReadRQ;
		checkSender(rq.POS, params.pmsCode, readAt);
		const { "@HotelCode": code, SelectionCriteria } =
			rq.ReadRequests.HotelReadRequest;
		const at = `${readAt}/ReadRequests/HotelReadRequest/@HotelCode`;
		if (code !== undefined) activeHotelOf(code, at, world);
		keepPace(code ?? "all", world);
		const status = SelectionCriteria["@ResStatus"];
		const messages = deliver(
			code,
			status === "Commit" ? "Book" : status,
			world,
		);
		const found = messages.flatMap((message) => {
			const reservation = world.tables.reservations.get(message.reservation);
			const hotel = world.tables.hotels.get(message.hotel);
			return reservation && hotel
				? [reservationElement(message, reservation, hotel.currency)]
				: [];
		});
		return success("OTA_ResRetrieveRS", rq["@EchoToken"], world, {
			...(found.length > 0 && {
				ReservationsList: { HotelReservation: found },
			}),
		});
	},
});

/** Throws a Refusal when polls follow too fast, if the switch says so. */
function keepPace(scope: string, { tables, now, setting }: PmsXchangeWorld) {
	const last = tables.polls.get(scope)?.at;
	tables.polls.set(scope, { at: now });
	if (
		setting("polling") !== "refuse" ||
		last === undefined ||
		now - last >= pollingPause
	)
		return;
	throw refuse("polling", {
		status: 500,
		code: "fault Server",
		place: "request",
		pointer: "",
		fact: `Throttle limit reached, please try again later. The last poll was ${(now - last) / 1000} seconds ago.`,
	});
}

const confirmation = (outcome: string, numbers = "") =>
	exampleOf(`<OTA_NotifReportRQ ${exampleRoot}>
  ${outcome}
  <NotifDetails>
    <HotelNotifReport>
      <HotelReservations>
        <HotelReservation ResStatus="Book">
          <UniqueID Type="16" ID="${carried.message_id}" ID_Context="MESSAGE_UNIQUE_ID"/>${numbers}
        </HotelReservation>
      </HotelReservations>
    </HotelNotifReport>
  </NotifDetails>
</OTA_NotifReportRQ>`);

const numbers = `
          <ResGlobalInfo>
            <HotelReservationIDs>
              <HotelReservationID ResID_Type="40" ResID_Value="PMS-1001"/>
            </HotelReservationIDs>
          </ResGlobalInfo>`;
const failed = `<Errors><Error Type="3" Code="402">No such room</Error></Errors>`;

const confirmAt = "/Envelope/Body/OTA_NotifReportRQ";
const reportAt = `${confirmAt}/NotifDetails/HotelNotifReport/HotelReservations`;

export const confirm = operation({
	id: "confirm-reservations",
	title: "Confirm reservations",
	says: "Tells that the PMS took the messages, with its own numbers, or why it could not; even then they are confirmed. Afterwards the PMS sends its availability back. Half an hour later the guest thinks again, and the next message comes.",
	story: "Get reservations",
	...soap,
	selector: "OTA_NotifReportRQ",
	source: "older-guide",
	body: ConfirmRequest,
	answers: { 200: { says: "Success, or errors.", schema: ConfirmAnswer } },
	after: [
		{
			operation: "read-reservations",
			of: "message_id",
			met: ({ messages }, id) => messages[id]?.state === "undelivered",
		},
	],
	examples: [
		{
			title: "Taken",
			params: examplePath,
			body: confirmation("<Success/>", numbers),
			status: 200,
		},
		{
			title: "Rejected, because the PMS has no such room",
			params: examplePath,
			body: confirmation(failed),
			status: 200,
		},
		{
			title: "Success and errors at once",
			params: examplePath,
			body: confirmation(`<Success/>${failed}`),
			status: 200,
			refused: true,
		},
		{
			title: "An unknown message",
			params: examplePath,
			body: confirmation("<Success/>").replace(
				carried.message_id,
				"fake-msg-999999",
			),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		checkPms(params.pmsCode);
		const rq = body.Envelope.Body.OTA_NotifReportRQ;
		if ((rq.Success === undefined) === (rq.Errors === undefined))
			throw refuse("one-outcome", {
				code: "10",
				pointer: confirmAt,
				fact: rq.Success
					? "The message has Success and Errors."
					: "The message has neither Success nor Errors.",
				fix: { by: "you", says: "Keep one of Success and Errors." },
			});
		const { HotelReservation: reservations } =
			rq.NotifDetails.HotelNotifReport.HotelReservations;
		for (const [
			index,
			{ UniqueID: ids, ResGlobalInfo },
		] of reservations.entries()) {
			const message = messageOf(ids, index, world);
			const number =
				ResGlobalInfo?.HotelReservationIDs?.HotelReservationID[0]?.[
					"@ResID_Value"
				];
			settle(message, rq.Success !== undefined, number, world);
		}
		return success("OTA_NotifReportRS", rq["@EchoToken"], world);
	},
});

function messageOf(
	ids: readonly { readonly "@Type": string; readonly "@ID": string }[],
	index: number,
	world: PmsXchangeWorld,
): Message {
	const id = ids.find((each) => each["@Type"] === "16")?.["@ID"];
	const found = world.tables.messages.get(id ?? "");
	if (found?.state === "undelivered" && found.deliveries > 0) return found;
	throw refuse("notification", {
		code: "3 245",
		pointer: `${reportAt}/HotelReservation[${index + 1}]/UniqueID[1]/@ID`,
		fact: `Could not find notifications to confirm: ${id ?? "no UniqueID of type 16"}.`,
		fix: found
			? {
					by: "state",
					says: "It was confirmed or given up: read what else waits, or reset the sandbox.",
				}
			: carried.message_id,
	});
}
