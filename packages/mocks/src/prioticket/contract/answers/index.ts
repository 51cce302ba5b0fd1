export {
	ContactAnswer,
	ContactsAnswer,
	OrderAnswer,
	OrdersAnswer,
	PaymentsAnswer,
	ReservationAnswer,
	VoucherAnswer,
} from "./booking.ts";
export {
	AvailabilityAnswer,
	CategoriesAnswer,
	CurrencyRatesAnswer,
	DestinationsAnswer,
	LocationsAnswer,
	ProductAnswer,
	ProductsAnswer,
	RoutesAnswer,
	TaxesAnswer,
} from "./product.ts";
export {
	NotificationsAnswer,
	SystemAnswer,
	TokenAnswer,
	WebhookAnswer,
	WebhooksAnswer,
} from "./system.ts";
