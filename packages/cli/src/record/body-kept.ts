import { promisify } from "node:util";
import * as zlib from "node:zlib";

/** Bytes of a body that are recorded, before and after its content coding is undone. */
export const mostKept = 10 * 1024 ** 2;

/** The beginning of a body, collected while all of it goes on to where it was sent. */
export class BodyKept {
	readonly #chunks: Buffer[] = [];
	#size = 0;

	add(chunk: Buffer): void {
		// The first bytes of a body that is too long are no use: they are no JSON and no XML.
		if (this.#size + chunk.length > mostKept) this.#chunks.length = 0;
		else this.#chunks.push(chunk);
		this.#size += chunk.length;
	}

	/** The body as text, or in brackets why there is none. */
	async text(headers: Readonly<Record<string, string>>): Promise<string> {
		if (this.#size > mostKept) return left(this.#size, "more than is recorded");
		const type = headers["content-type"] ?? "";
		if (this.#size > 0 && !isText(type))
			return left(this.#size, `of ${type.split(";", 1)[0]}`);
		const bytes = await decoded(
			Buffer.concat(this.#chunks),
			headers["content-encoding"] ?? "",
		);
		if (!bytes) return left(this.#size, "in a coding that cannot be undone");
		return textOf(bytes, type);
	}
}

const left = (size: number, why: string) =>
	`(${size.toLocaleString("en")} bytes, ${why})`;

/** What is written for people and programs, and what does not say what it is. */
const isText = (type: string): boolean =>
	type === "" ||
	/^\s*(text\/|application\/(x-www-form-urlencoded|graphql|problem|soap))|^\s*multipart\/|[/+](json|xml|yaml|ndjson|javascript)\b/i.test(
		type,
	);

type Decoder = (bytes: Buffer, options: zlib.ZlibOptions) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decoder>> = {
	gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
	"x-gzip": promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
	deflate: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate),
	br: promisify<Buffer, object, Buffer>(zlib.brotliDecompress),
	// Node has it from 22.15 on; importing it by name would stop the command on Node 20.
	...("zstdDecompress" in zlib && {
		zstd: promisify<Buffer, object, Buffer>(zlib.zstdDecompress),
	}),
};

async function decoded(
	bytes: Buffer,
	coding: string,
): Promise<Buffer | undefined> {
	const name = coding.trim().toLowerCase();
	if (name === "" || name === "identity" || bytes.length === 0) return bytes;
	try {
		return await decoders[name]?.(bytes, { maxOutputLength: mostKept });
	} catch {
		return undefined;
	}
}

function textOf(bytes: Buffer, type: string): string {
	const [, charset = "utf-8"] = /charset="?([^\s;"]+)/i.exec(type) ?? [];
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
