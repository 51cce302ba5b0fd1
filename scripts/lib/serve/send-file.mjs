import { randomUUID } from "node:crypto";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { mimeTypes, send } from "./libraries.mjs";
import { rangeIsFresh, rangesOf } from "./ranges.mjs";

/**
 * Answers GET and HEAD with a file, whole or in parts. `name` is the file to read, compressed or not; `headers` go along.
 * Resolves to false, with nothing sent, when the file has vanished.
 */
export async function sendFile(
	request,
	response,
	{ directory, name, headers },
) {
	const { statusCode, about } = await judged(request, directory, name);
	if (statusCode === 404) return false;
	if (statusCode === 304 || statusCode === 412) {
		response
			.writeHead(statusCode, {
				...about,
				...headers,
				...(statusCode === 412 && { "content-length": 0 }),
			})
			.end();
		return true;
	}
	let file;
	try {
		file = await open(`${directory}/${name}`);
	} catch (error) {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
		throw error;
	}
	try {
		// The length of the file that is open: the one that was judged may have been built anew since.
		const { size } = await file.stat();
		const parts = partsOf(request, about, size);
		if (parts?.length === 0) {
			response
				.writeHead(416, {
					...headers,
					"content-range": `bytes */${size}`,
					"content-length": 0,
				})
				.end();
			return true;
		}
		const plan = planOf(parts, size, headers["content-type"]);
		response.writeHead(parts ? 206 : 200, {
			...about,
			...headers,
			...plan.headers,
		});
		if (request.method === "HEAD") response.end();
		else await pipeline(Readable.from(read(file, plan.pieces)), response);
		return true;
	} finally {
		await file.close();
	}
}

/** The media type of a file, with its characters: every text of the site is UTF-8. */
export function typeOf(name) {
	const type = mimeTypes.lookup(name) || "application/octet-stream";
	return /^text\/|[/+](json|xml)$|\/javascript$/.test(type)
		? `${type}; charset=utf-8`
		: type;
}

/** What the library makes of the request's conditions, and what it says of the file. */
async function judged(request, directory, name) {
	const { range, "if-range": ifRange, ...conditions } = request.headers;
	const address = name.split("/").map(encodeURIComponent).join("/");
	const { statusCode, headers } = await send(
		// HEAD, so that it opens nothing: what it opens stays open when a client breaks off early.
		{ method: "HEAD", headers: conditions },
		address,
		{
			root: directory,
			dotfiles: "allow",
			index: false,
			cacheControl: false,
			contentType: false,
		},
	);
	return {
		statusCode,
		about: {
			"accept-ranges": "bytes",
			// Length and time to the millisecond tell files apart as well as any weak tag, and ranges need a strong one.
			...(headers.ETag && { etag: headers.ETag.replace(/^W\//, "") }),
			...(headers["Last-Modified"] && {
				"last-modified": headers["Last-Modified"],
			}),
		},
	};
}

/** Ranges go with GET alone (section 14.2). */
function partsOf({ method, headers }, about, size) {
	const fresh = rangeIsFresh(headers["if-range"], {
		etag: about.etag,
		modified: about["last-modified"],
	});
	return method === "GET" && fresh && size > 0
		? rangesOf(headers.range, size)
		: undefined;
}

/** What to send: the headers about it, and text and stretches of the file in order. */
function planOf(parts, size, type) {
	if (parts === undefined)
		return {
			headers: { "content-length": size },
			pieces: size > 0 ? [{ start: 0, end: size - 1 }] : [],
		};
	const place = ({ start, end }) => `bytes ${start}-${end}/${size}`;
	const [only] = parts;
	if (parts.length === 1)
		return {
			headers: {
				"content-length": only.end - only.start + 1,
				"content-range": place(only),
			},
			pieces: [only],
		};
	const boundary = randomUUID();
	const pieces = [
		...parts.flatMap((part) => [
			`--${boundary}\r\ncontent-type: ${type}\r\ncontent-range: ${place(part)}\r\n\r\n`,
			part,
			"\r\n",
		]),
		`--${boundary}--\r\n`,
	];
	return {
		headers: {
			"content-type": `multipart/byteranges; boundary=${boundary}`,
			"content-length": pieces.reduce(
				(sum, piece) =>
					sum +
					(typeof piece === "string"
						? piece.length
						: piece.end - piece.start + 1),
				0,
			),
		},
		pieces,
	};
}

/** Fails when the file is shorter than it was: an answer that ends early must not look whole. */
async function* read(file, pieces) {
	for (const piece of pieces) {
		if (typeof piece === "string") {
			yield Buffer.from(piece);
			continue;
		}
		for (let at = piece.start; at <= piece.end; ) {
			const length = Math.min(65_536, piece.end - at + 1);
			const { bytesRead, buffer } = await file.read(
				Buffer.allocUnsafe(length),
				0,
				length,
				at,
			);
			if (bytesRead === 0)
				throw new Error("The file was cut while it was sent.");
			at += bytesRead;
			yield buffer.subarray(0, bytesRead);
		}
	}
}
