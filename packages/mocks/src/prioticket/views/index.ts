export { contactIdOf, contactView } from "./contact.ts";
export { orderItem, orderView, transactionOf } from "./order.ts";
export { enveloped, listed, paged } from "./page.ts";
export { paymentView } from "./payment.ts";
export { locationView, routeView } from "./place.ts";
export {
	capacityOf,
	locationsOf,
	lowestPrice,
	productView,
} from "./product.ts";
export { reservationView } from "./reservation.ts";
export { slotView } from "./slot.ts";
export { notificationItem, webhookItem } from "./webhook.ts";
