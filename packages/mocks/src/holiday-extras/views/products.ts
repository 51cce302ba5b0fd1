import { demandedOf } from "../booking/car-details.ts";
import { amount } from "../booking/prices.ts";
import { prefixed } from "../booking/products.ts";
import type { CarPark, Lounge, Upgrade } from "../state/tables.ts";

/** How answers write that something is so; the texts of the documentation and its examples differ. */
export type Yes = string;

const filters = [
	"meet_and_greet",
	"park_and_ride",
	"on_airport",
	"valet_included",
	"car_parked_for_you",
	"park_and_stroll",
];

/** What the agent pays without discount: 5 % more. Minor units. */
export const undiscounted = (price: number) => amount(Math.round(price * 1.05));

/** A car park as a search lists it. Price in minor units. */
export function carParkView(carPark: CarPark, price: number, yes: Yes) {
	const { code, name, system, amendOnly, advancePurchase } = carPark;
	return {
		Name: name,
		Code: code,
		BookingURL: `/v1/carpark/${prefixed(carPark)}`,
		MoreInfoURL: `/v1/product/${code}`,
		RequestFlags:
			system === "ABC"
				? Object.fromEntries(demandedOf(carPark).map((name) => [name, yes]))
				: "",
		NonDiscPrice: undiscounted(price),
		TotalPrice: amount(price),
		GatePrice: "0.00",
		...(system === "ABG"
			? {
					CancellationRule: "0",
					CarDetFlags: carPark.detailFlags,
					CarDetails: "Y",
				}
			: { CanAmendCantCancel: amendOnly ? "1" : "0" }),
		Filter: Object.fromEntries(
			filters.map((filter) => [
				filter,
				carPark.filters.includes(filter) ? "1" : "0",
			]),
		),
		...(advancePurchase && { advance_purchase: "1" }),
	};
}

/** A lounge as a search lists it. Price in minor units. */
export const loungeView = (lounge: Lounge, price: number) => ({
	Name: lounge.name,
	Code: lounge.code,
	BookingURL: `/v1/lounge/${prefixed(lounge)}`,
	MoreInfoURL: `/v1/product/${lounge.code}`,
	NonDiscPrice: undiscounted(price),
	Price: amount(price),
	terminal: lounge.terminal,
});

/** What cards cost, always nothing, and what the waiver of cancellation fees costs. */
export const surcharges = {
	CCardSurchargePercent: "0.00",
	CCardSurchargeMin: "0.00",
	CCardSurchargeMax: "0.00",
	DCardSurchargePercent: "0.00",
	DCardSurchargeMin: "0.00",
	DCardSurchargeMax: "0.00",
	CancellationWaiver: [{ Waiver: "1.69" }],
};

/** An upgrade as it is listed for a product on a day. */
export const upgradeView = (upgrade: Upgrade, date: string) => ({
	...upgradeFacts(upgrade),
	description: "Made up for this sandbox.",
	supplement_type: upgrade.type,
	Date: date,
	...upgradePrices(upgrade),
});

/** An upgrade as it can be added to a booking. */
export const availableUpgradeView = (upgrade: Upgrade) => ({
	...upgradeFacts(upgrade),
	Type: "Prod",
	...upgradePrices(upgrade),
	PerNight: "N",
});

const upgradeFacts = (upgrade: Upgrade) => ({
	Code: upgrade.code,
	Name: upgrade.name,
	Per: upgrade.per,
	Canx: upgrade.cancellable ? "Y" : "N",
});

/** Prices: one for the booking, or one each for adults and children. */
const upgradePrices = (upgrade: Upgrade) => ({
	...(upgrade.per === "P"
		? {
				AdPrice: amount(upgrade.adult),
				NonDiscAdPrice: amount(upgrade.adult),
				AdDiscAmt: "0.00",
				ChPrice: amount(upgrade.child),
				NonDiscChPrice: amount(upgrade.child),
				ChDiscAmt: "0.00",
			}
		: {
				Price: amount(upgrade.adult),
				NonDiscPrice: amount(upgrade.adult),
				DiscAmt: "0.00",
			}),
});
