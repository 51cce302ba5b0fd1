import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { compressed, findFile } from "./find-file.mjs";
import { headersBesidePages, headersFor, rulesOf } from "./headers-file.mjs";
import { Negotiator } from "./libraries.mjs";
import { sendFile, typeOf } from "./send-file.mjs";

const methods = "GET, HEAD, OPTIONS";

/**
 * A listener for requests that answers with the built site. It looks at the disk with every request, because the site may
 * be built again while it is served. `base` has slashes at both ends; `failed` hears of what is a defect here.
 */
export function openSite({ directory, base, failed }) {
	/** The last answer of each connection: pipelined requests open one file at a time. */
	const turns = new WeakMap();
	const headersOf = siteHeaders(directory);

	return (request, response) => {
		const { socket } = request;
		// What a broken connection does to an answer is seen where it is written.
		response.on("error", () => {});
		turns.set(
			socket,
			Promise.resolve(turns.get(socket))
				.then(() => answer(request, response))
				.catch((error) => broken(error, request, response)),
		);
	};

	async function answer(request, response) {
		if (response.destroyed) return;
		if (request.method === "OPTIONS")
			return void response.writeHead(204, { allow: methods }).end();
		if (request.method !== "GET" && request.method !== "HEAD")
			return say(
				response,
				405,
				`405: ${request.method} does nothing here.\nHint: this site is only read. Use GET.\n`,
				{ allow: methods },
			);
		const address = addressOf(request);
		if (address === undefined)
			return say(
				response,
				400,
				"400: the address is not well formed.\nHint: start again from the home page.\n",
			);
		const { path, search } = address;
		if (path === base.slice(0, -1) || (path === "/" && base !== "/"))
			return moved(response, 302, base, search);
		const headers = await headersOf(path);
		const found = path.startsWith(base)
			? await findFile(directory, path.slice(base.length))
			: undefined;
		if (found === "redirect")
			return moved(response, 301, `${encodeURI(path)}/`, search);
		if (found === undefined) return missing(request, response, headers, path);
		const accepted = new Negotiator(request).encodings(
			["br", "gzip", "identity"],
			{ preferred: ["br", "gzip"] },
		);
		const { name, encoding, varies } = await compressed(
			directory,
			found.name,
			accepted,
		);
		const sent = await sendFile(request, response, {
			directory,
			name,
			headers: {
				"content-type": typeOf(found.name),
				"cache-control": "no-cache",
				...(found.name.endsWith(".html")
					? headers
					: headersBesidePages(headers)),
				...(varies && { vary: "accept-encoding" }),
				...(encoding && { "content-encoding": encoding }),
			},
		});
		if (!sent) await missing(request, response, headers, path);
	}

	async function missing(request, response, headers, path) {
		// An edition in another language has its own.
		const [, folder = "."] =
			/^([a-z]{2,3})\//.exec(path.slice(base.length)) ?? [];
		const page = await readFile(join(directory, folder, "404.html"))
			.catch(() => readFile(join(directory, "404.html")))
			.catch(() => Buffer.from("Not found"));
		response.writeHead(404, {
			...headers,
			"content-type": "text/html; charset=utf-8",
			"content-length": page.length,
			"cache-control": "no-cache",
		});
		response.end(request.method === "HEAD" ? undefined : page);
	}

	function broken(error, request, response) {
		if (response.headersSent || response.destroyed) {
			response.destroy();
			// The client has gone, or the site is being built: neither is a defect.
			return;
		}
		if (error.code === "EMFILE" || error.code === "ENFILE")
			return say(
				response,
				503,
				"503: too many files are open.\nHint: try again in a moment.\n",
				{ "retry-after": "1" },
			);
		failed(`${request.method} ${request.url}: ${error.stack ?? error}`);
		say(
			response,
			500,
			"500: the server failed.\nHint: its terminal says how.\n",
		);
	}
}

function say(response, status, text, headers = {}) {
	response.writeHead(status, {
		...headers,
		"content-type": "text/plain; charset=utf-8",
		"content-length": Buffer.byteLength(text),
	});
	response.end(text);
}

function moved(response, status, address, search) {
	response
		.writeHead(status, {
			location: address + search,
			"cache-control": "no-cache",
			"content-length": 0,
		})
		.end();
}

/** The decoded path and the query of a request, or undefined for an address that is not well formed. */
function addressOf({ url = "/", headers }) {
	try {
		const whole = /^https?:\/\//i.test(url);
		const { host, pathname, search } = new URL(
			whole ? url : `http://localhost${url}`,
		);
		if (!whole && !url.startsWith("/")) return undefined;
		// Another host's address is no address of this site.
		const path = whole && host !== headers.host ? "//" : pathname;
		return { path: decodeURIComponent(path), search };
	} catch {
		return undefined;
	}
}

/** The headers for an address by the site's own `_headers`; the last known ones while the site is being built. */
function siteHeaders(directory) {
	const file = join(directory, "_headers");
	let rules = [];
	let readAt;
	return async (path) => {
		const written = await stat(file).catch(() => undefined);
		if (written && written.mtimeMs !== readAt) {
			rules = rulesOf(await readFile(file, "utf8").catch(() => ""));
			readAt = written.mtimeMs;
		}
		return headersFor(rules, path);
	};
}
