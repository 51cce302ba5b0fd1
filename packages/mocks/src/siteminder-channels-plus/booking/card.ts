import type { PaymentInput } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { dateIn, daysLater } from "../state/stay.ts";
import type { Property, Reservation } from "../state/tables.ts";

/** Throws a Refusal when a reservation cannot be paid with this card. */
export function checkCard(
	payment: PaymentInput,
	reservation: Reservation,
	property: Property,
	now: number,
): void {
	if (!property.cards.includes(payment.cardType))
		throw refuse("card-type", {
			pointer: "/payment/cardType",
			fact: `${property.name} takes ${property.cards.join(" and ")}, not ${payment.cardType}.`,
			fix: property.cards[0],
		});
	if (!hasCheckDigit(payment.cardNumber))
		throw refuse("card-number", {
			pointer: "/payment/cardNumber",
			fact: "The card number's check digit is wrong.",
			fix: "4111111111111111",
		});
	const month = dateIn(property.timeZone, now).slice(0, 7);
	if (payment.expiry < month)
		throw refuse("card-number", {
			pointer: "/payment/expiry",
			fact: `The card expired with ${payment.expiry}.`,
			fix: `${Number(month.slice(0, 4)) + 3}-12`,
		});
	if (payment.method === "VirtualCreditCard")
		checkVirtualCard(payment, reservation, property);
}

type VirtualCard = Extract<PaymentInput, { method: "VirtualCreditCard" }>;

function checkVirtualCard(
	card: VirtualCard,
	reservation: Reservation,
	property: Property,
): void {
	const { activation, deactivation, balance, currency } = card;
	for (const name of [
		"activation",
		"deactivation",
		"balance",
		"currency",
	] as const)
		if (card[name] === undefined)
			throw refuse("vcc-fields", {
				pointer: `/payment/${name}`,
				fact: `The virtual card has no ${name}.`,
				fix: {
					activation: `${latestActivation(reservation, property)}T00:00:00Z`,
					deactivation: `${daysLater(reservation.checkout, 7)}T23:59:00Z`,
					balance: dueOf(reservation),
					currency: property.currency,
				}[name],
			});
	const active = latestActivation(reservation, property);
	if (dateIn(property.timeZone, Date.parse(activation ?? "")) > active)
		throw refuse("vcc-activation", {
			pointer: "/payment/activation",
			fact: `The card becomes active at ${activation}, later than ${active}.`,
			fix: `${active}T00:00:00Z`,
		});
	const until = daysLater(reservation.checkout, 7);
	if (dateIn(property.timeZone, Date.parse(deactivation ?? "")) < until)
		throw refuse("vcc-deactivation", {
			pointer: "/payment/deactivation",
			fact: `The card ends at ${deactivation}, before ${until}.`,
			fix: `${until}T23:59:00Z`,
		});
	if (currency !== property.currency)
		throw refuse("vcc-currency", {
			pointer: "/payment/currency",
			fact: `The card is in ${currency}; ${property.name} sells in ${property.currency}.`,
			fix: property.currency,
		});
	const due = dueOf(reservation);
	if (balance !== due)
		throw refuse("vcc-balance", {
			pointer: "/payment/balance",
			fact: `The card holds ${balance}; the reservation comes to ${due}.`,
			fix: due,
		});
}

/** What a virtual card must hold: the total, with net invoicing the net amount. */
const dueOf = ({
	netInvoicing,
	totalLessCommission,
	total,
}: Reservation): number => (netInvoicing ? totalLessCommission : total) / 100;

/** The day on which a virtual card must be active: the end of free cancelling of every room, or the day of booking. */
function latestActivation(
	{ checkin, created, rooms }: Reservation,
	{ roomRates, timeZone }: Property,
): string {
	const days = rooms.map(({ roomRate }) => {
		const rate = roomRates.find(({ uuid }) => uuid === roomRate);
		return rate?.freeCancellationUntilDays === undefined
			? dateIn(timeZone, created)
			: daysLater(checkin, -rate.freeCancellationUntilDays);
	});
	return days.toSorted()[0] ?? checkin;
}

/** The check of ISO/IEC 7812-1, annex B. */
function hasCheckDigit(digits: string): boolean {
	const sum = [...digits].toReversed().reduce((total, digit, index) => {
		const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0;
}
