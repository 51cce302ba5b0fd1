import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { RateAnswer } from "../contract/answers.ts";
import {
	type RateAmount,
	type RateOfMessage,
	RateRequest,
} from "../contract/rates.ts";
import { refuse } from "../refuse.ts";
import { meantOf } from "../state/digest.ts";
import { datesOf } from "../state/range.ts";
import type { Hotel } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import {
	activeHotelOf,
	checkSender,
	examplePath,
	examplePos,
	operation,
	soap,
	success,
} from "./operation.ts";

const message = (rate: string) =>
	exampleOf(`<OTA_HotelRateAmountNotifRQ ${exampleRoot}>
  ${examplePos}
  <RateAmountMessages HotelCode="${carried.hotel_code}">
    <RateAmountMessage>
      <StatusApplicationControl InvTypeCode="${carried.room_type_code}" RatePlanCode="${carried.rate_plan_code}"/>
      <Rates>
        ${rate}
      </Rates>
    </RateAmountMessage>
  </RateAmountMessages>
</OTA_HotelRateAmountNotifRQ>`);

const dates = `Start="${carried.next_week}" End="${carried.in_two_weeks}"`;
const amounts = (content: string) =>
	`<BaseByGuestAmts>${content}</BaseByGuestAmts>`;
const forGuests = (guests: number, amount: string) =>
	`<BaseByGuestAmt AgeQualifyingCode="10" NumberOfGuests="${guests}" AmountAfterTax="${amount}"/>`;

const at = "/Envelope/Body/OTA_HotelRateAmountNotifRQ";

export const rates = operation({
	id: "send-rates",
	title: "Send rates",
	says: "Daily rates of a room at a rate plan: one for the room (PDP), or one for each number of guests (OBP). Which of them is agreed for the whole PMS; here a switch says it.",
	story: "Send inventory",
	...soap,
	selector: "OTA_HotelRateAmountNotifRQ",
	source: "rates",
	body: RateRequest,
	answers: { 200: { says: "Success, or errors.", schema: RateAnswer } },
	examples: [
		{
			title: "One price a day",
			params: examplePath,
			body: message(
				`<Rate ${dates} CurrencyCode="EUR">${amounts(`<BaseByGuestAmt AmountAfterTax="120.00"/>`)}</Rate>`,
			),
			status: 200,
		},
		{
			title: "A price for one and for two guests",
			params: examplePath,
			body: message(
				`<Rate ${dates} CurrencyCode="EUR">${amounts(forGuests(1, "90.00") + forGuests(2, "120.00"))}</Rate>`,
			),
			status: 200,
		},
		{
			title: "Without a currency",
			params: examplePath,
			body: message(
				`<Rate ${dates}>${amounts(`<BaseByGuestAmt AmountAfterTax="120.00"/>`)}</Rate>`,
			),
			status: 200,
			refused: true,
		},
		{
			title: "A price of 0",
			params: examplePath,
			body: message(
				`<Rate ${dates} CurrencyCode="EUR">${amounts(`<BaseByGuestAmt AmountAfterTax="0"/>`)}</Rate>`,
			),
			status: 200,
			refused: true,
		},
		{
			title: "Without dates",
			params: examplePath,
			body: message(
				`<Rate CurrencyCode="EUR">${amounts(`<BaseByGuestAmt AmountAfterTax="120.00"/>`)}</Rate>`,
			),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		const rq = body.Envelope.Body.OTA_HotelRateAmountNotifRQ;
		checkSender(rq.POS, params.pmsCode, at);
		const { RateAmountMessage: messages, "@HotelCode": code } =
			rq.RateAmountMessages;
		const hotel = activeHotelOf(
			code,
			`${at}/RateAmountMessages/@HotelCode`,
			world,
		);
		for (const [index, each] of messages.entries())
			for (const [number, rate] of each.Rates.Rate.entries())
				apply(
					each.StatusApplicationControl,
					rate,
					hotel,
					`${at}/RateAmountMessages/RateAmountMessage[${index + 1}]`,
					number + 1,
					world,
				);
		return success("OTA_HotelRateAmountNotifRS", rq["@EchoToken"], world);
	},
});

function apply(
	control: RateAmount["StatusApplicationControl"],
	rate: RateOfMessage,
	hotel: Hotel,
	pointer: string,
	number: number,
	world: PmsXchangeWorld,
): void {
	const atRate = `${pointer}/Rates/Rate[${number}]`;
	const start = rate["@Start"] ?? control["@Start"];
	const end = rate["@End"] ?? control["@End"];
	if (start === undefined || end === undefined)
		throw refuse("rate-dates", {
			code: "10 321",
			pointer: `${atRate}/@${start === undefined ? "Start" : "End"}`,
			fact: `The rate has no ${start === undefined ? "Start" : "End"}.`,
			fix: carried.next_week,
		});
	const currency = currencyOf(rate, `${atRate}/@CurrencyCode`);
	const amounts = amountsOf(rate, atRate, world);
	const { "@InvTypeCode": room, "@RatePlanCode": plan } = control;
	const dates = datesOf({ ...control, ...rate, start, end }, atRate);
	const at = `${pointer}/StatusApplicationControl`;
	for (const meant of meantOf(hotel, { room, plan, pointer: at }, world))
		for (const date of dates)
			world.tables.rates.set(
				`${hotel.code} ${meant.roomTypeCode} ${meant.ratePlanCode} ${date}`,
				{
					hotel: hotel.code,
					room: meant.roomTypeCode,
					plan: meant.ratePlanCode,
					date,
					currency,
					amounts,
				},
			);
}

/** The currency of a rate, from itself or from its amounts. Throws a Refusal when there is none. */
function currencyOf(rate: RateOfMessage, pointer: string): string {
	const found =
		rate["@CurrencyCode"] ??
		rate.BaseByGuestAmts.BaseByGuestAmt[0]?.["@CurrencyCode"];
	if (found !== undefined) return found;
	throw refuse("currency", {
		code: "10 321",
		pointer,
		fact: "The rate has no CurrencyCode.",
		fix: "EUR",
	});
}

function amountsOf(
	{ BaseByGuestAmts }: RateOfMessage,
	pointer: string,
	world: PmsXchangeWorld,
) {
	const byOccupancy = world.setting("rate-model") === "OBP";
	return BaseByGuestAmts.BaseByGuestAmt.map((each, index) => {
		const guests = each["@NumberOfGuests"];
		if (
			byOccupancy &&
			(guests === undefined || each["@AgeQualifyingCode"] !== "10")
		)
			throw refuse("occupancy", {
				code: "10 321",
				pointer: `${pointer}/BaseByGuestAmts/BaseByGuestAmt[${index + 1}]/@${guests === undefined ? "NumberOfGuests" : "AgeQualifyingCode"}`,
				fact: `The price has ${guests === undefined ? "no NumberOfGuests" : "no AgeQualifyingCode 10"}.`,
				fix: guests === undefined ? "2" : "10",
			});
		return {
			...(guests !== undefined && { guests }),
			amount: each["@AmountAfterTax"],
		};
	});
}
