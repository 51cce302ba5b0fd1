// Serves a built site: node scripts/serve.mjs <folder> [port] [base]. Loopback only.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const { default: sirv } = await import(
	// sirv is a dependency of the site, so it is looked up from there.
	createRequire(new URL("../apps/docs/package.json", import.meta.url)).resolve(
		"sirv",
	)
);
const [folder = "apps/docs/dist", port = "4321", givenBase = "/"] =
	process.argv.slice(2);
const directory = resolve(folder);
const base = `/${givenBase.split("/").filter(Boolean).join("/")}/`.replace(
	"//",
	"/",
);

const headers = JSON.parse(
	await readFile(join(directory, "_headers.json"), "utf8").catch(() => "{}"),
);
const notFound = await readFile(join(directory, "404.html")).catch(
	() => "Not found",
);

/** Nothing is served from below a name like this, except what the web itself keeps there. */
const hidden = /\/\.(?!well-known\/)/;

const files = sirv(directory, {
	// Looks at the disk with every request: the site may be built again while it is served.
	dev: true,
	brotli: true,
	gzip: true,
	etag: true,
	setHeaders(response, pathname) {
		for (const [name, value] of Object.entries(headers))
			response.setHeader(name, value);
		response.setHeader(
			"cache-control",
			pathname.includes("/_astro/")
				? "public, max-age=31536000, immutable"
				: "no-cache",
		);
	},
});

const server = createServer((request, response) => {
	const path = pathOf(request.url);
	if (path === undefined) {
		response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
		response.end(
			"400: the address is not well formed.\nHint: start again from the home page.\n",
		);
		return;
	}
	if (path === base.slice(0, -1) || (path === "/" && base !== "/")) {
		response.writeHead(302, { location: base });
		response.end();
		return;
	}
	if (!path.startsWith(base) || hidden.test(path)) {
		missing(request, response);
		return;
	}
	request.url = `/${(request.url ?? "").slice(base.length)}`;
	files(request, response, () => missing(request, response));
});

server.on("error", (error) => {
	console.error(
		error.code === "EADDRINUSE"
			? `Port ${port} is in use.\nHint: stop what uses it, or choose another one: PORT=${Number(port) + 1} npm start`
			: `The site cannot be served on port ${port}: ${error.message}`,
	);
	process.exit(1);
});
server.listen(Number(port), "127.0.0.1", () => {
	const address = server.address();
	console.log(
		`\nSlipway is ready: http://localhost:${address?.port ?? port}${base}\nStop it with Ctrl+C.`,
	);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
	process.on(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});

/** The decoded path of a request, or undefined for an address that is not well formed. */
function pathOf(url = "/") {
	try {
		return decodeURIComponent(new URL(`http://localhost${url}`).pathname);
	} catch {
		return undefined;
	}
}

function missing(request, response) {
	response.writeHead(404, {
		...headers,
		"content-type": "text/html; charset=utf-8",
		"cache-control": "no-cache",
	});
	response.end(request.method === "HEAD" ? undefined : notFound);
}
