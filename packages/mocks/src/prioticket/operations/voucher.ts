import { z } from "zod";
import { carried } from "../carried.ts";
import { VoucherAnswer } from "../contract/answers/index.ts";
import { refuse } from "../refuse.ts";
import type { Line, Order } from "../state/tables.ts";
import {
	documentFor,
	documentId,
	documentOf,
	releasedOf,
} from "../voucher/document.ts";
import type { PrioWorld } from "../world.ts";
import { operation } from "./operation.ts";
import { common, last, orderOf, path } from "./orders.ts";

const pdf = "application/pdf";

export const voucher = operation({
	...common,
	id: "get-voucher",
	title: "Get the voucher",
	says: "Where the document for the guest can be fetched or, with Accept: application/pdf, the document itself. Some suppliers release codes later; a VOUCHER_RELEASE notification says when.",
	story: "Manage",
	method: "GET",
	path: `${path}/voucher`,
	confidence: "derived",
	query: z.object({
		booking_reference: z.string().max(64).optional(),
		voucher_additional_information: z.string().max(500).optional(),
	}),
	answers: {
		200: { says: "The address, or the document.", schema: VoucherAnswer },
		404: { says: "No such order." },
		422: { says: "No codes are released yet." },
	},
	examples: [
		{ title: "Of the last order", params: last, status: 200 },
		{
			title: "The document itself",
			params: last,
			headers: { accept: pdf },
			status: 200,
		},
		{
			title: "For an unknown booking",
			params: last,
			query: { booking_reference: "BKG99999999" },
			status: 422,
		},
	],
	handle(call, world) {
		const found = orderOf(call, world);
		const { query } = call;
		const lines = shownOf(found, query.booking_reference);
		if (call.headers.accept?.includes(pdf))
			return document(
				found,
				lines,
				world,
				query.voucher_additional_information,
			);
		const id = documentId(found, query.booking_reference);
		return {
			status: 200,
			body: {
				data: { kind: "voucher" },
				url: `${call.base}/sandbox/vouchers/${id}`,
			},
		};
	},
});

export const voucherDocument = operation({
	id: "get-voucher-document",
	title: "Fetch the document of a voucher",
	says: "The address that the voucher names: a PDF for the guest, without a token. The real address is Prioticket's own and looks different.",
	story: "Manage",
	method: "GET",
	path: "/sandbox/vouchers/{voucher_id}",
	confidence: "modelled",
	source: "sandbox",
	answers: {
		200: { says: "The document.", schema: VoucherAnswer },
		404: { says: "No such document." },
	},
	examples: [
		{
			title: "Of the last voucher",
			params: { voucher_id: carried.order_reference },
			status: 200,
		},
		{ title: "For an unknown id", params: { voucher_id: "ORD0" }, status: 404 },
	],
	handle({ params }, world) {
		const found = documentOf(params.voucher_id, world);
		const lines = found ? releasedOf(found.order, found.booking) : [];
		if (found && lines.length > 0) return document(found.order, lines, world);
		throw refuse("document", {
			status: 404,
			place: "path",
			pointer: "voucher_id",
			fact: `There is no document “${params.voucher_id}”.`,
			fix: {
				says: "Take the address of a voucher.",
				value: carried.order_reference,
			},
		});
	},
});

const document = (
	order: Order,
	lines: readonly Line[],
	world: PrioWorld,
	additional?: string,
) => ({
	status: 200,
	headers: {
		"content-type": pdf,
		"content-disposition": `inline; filename="${order.reference}.pdf"`,
	},
	body: documentFor(order, lines, world, additional),
});

/** The bookings of a voucher. Throws a Refusal with 422 when none of them has its codes. */
function shownOf(order: Order, booking: string | undefined): readonly Line[] {
	const lines = releasedOf(order, booking);
	if (lines.length > 0) return lines;
	throw refuse("voucher", {
		status: 422,
		place: booking === undefined ? "path" : "query",
		pointer: booking === undefined ? "order_reference" : "/booking_reference",
		fact: `No codes of ${booking ?? order.reference} are released.`,
		fix: {
			by: booking === undefined ? "state" : "you",
			says:
				booking === undefined
					? "Wait until the order is confirmed."
					: "Name a booking of this order, or leave booking_reference out.",
		},
	});
}
