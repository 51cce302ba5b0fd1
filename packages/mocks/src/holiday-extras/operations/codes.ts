import { z } from "zod";
import { carried } from "../carried.ts";
import { barcodeOf, qrcodeOf } from "../codes/picture.ts";
import { Agent } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { operation } from "./operation.ts";

const image = "image/svg+xml";

const facts = {
	story: "Book",
	method: "GET",
	confidence: "published",
	source: "barcode",
	scheme: "key",
	answers: { 200: { says: "The image, as SVG.", schema: z.string() } },
} as const;

const Query = z.object({
	key: Agent.key,
	angle: z
		.string()
		.regex(/^\d{1,4}$/)
		.transform(Number)
		.pipe(z.int().multipleOf(90))
		.optional()
		.meta({
			description: "Degrees by which the image is turned, a multiple of 90.",
			examples: ["90"],
		}),
});
const last = { reference: carried.booking_reference };
const key = { key: carried.key };

export const barcode = operation({
	...facts,
	id: "get-barcode",
	title: "Get the barcode of a booking",
	says: "A Code 128 of the booking reference for the confirmation. The real one is a PNG; the sandbox draws it as SVG at the same address.",
	path: "/v1/barcode/{reference}.png",
	query: Query,
	examples: [
		{ title: "Of the last booking", params: last, query: key, status: 200 },
		{
			title: "Turned, for the side of a page",
			params: last,
			query: { ...key, angle: "90" },
			status: 200,
		},
		{
			title: "Turned by half a right angle",
			params: last,
			query: { ...key, angle: "45" },
			status: 200,
			refused: true,
		},
		{
			title: "Of what is no reference",
			params: { reference: "A-B" },
			query: key,
			status: 200,
			refused: true,
		},
	],
	handle: ({ params, query }) => ({
		status: 200,
		headers: { "content-type": image },
		body: barcodeOf(checked(params.reference), query.angle ?? 0),
	}),
});

export const qrcode = operation({
	...facts,
	id: "get-qr-code",
	title: "Get the QR code of a booking",
	says: "For car parks that want a QR code in place of a barcode. The real one is a PNG; the sandbox draws it as SVG at the same address.",
	path: "/v1/qrcode/{reference}.png",
	query: Query,
	examples: [
		{ title: "Of the last booking", params: last, query: key, status: 200 },
		{
			title: "Of what is no reference",
			params: { reference: "A-B" },
			query: key,
			status: 200,
			refused: true,
		},
	],
	handle: ({ params, query }) => ({
		status: 200,
		headers: { "content-type": image },
		body: qrcodeOf(checked(params.reference), query.angle ?? 0),
	}),
});

/** A reference in capitals. Throws a Refusal when it has not the form of one. */
function checked(reference: string): string {
	const text = reference.toUpperCase();
	if (/^[A-Z0-9]{1,12}$/.test(text)) return text;
	throw refuse("code-reference", {
		status: 400,
		code: "Validation Error",
		place: "path",
		pointer: "reference",
		fact: `“${reference}” is no booking reference.`,
		fix: {
			says: "Send the reference of a booking.",
			value: carried.booking_reference,
		},
	});
}
