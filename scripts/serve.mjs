// Serves a built site: node scripts/serve.mjs <folder> [port] [base]. Loopback only, unless DOCS_HOST names an address.
import { resolve } from "node:path";
import { whenNpmEnds } from "./lib/npm-ended.mjs";
import { portError } from "./lib/port.mjs";
import { siteServer } from "./lib/serve/server.mjs";

const [
	folder = "apps/docs/dist",
	port = "4321",
	givenBase = process.env.DOCS_BASE ?? "/",
] = process.argv.slice(2);
const base = `/${givenBase.split("/").filter(Boolean).join("/")}/`.replace(
	"//",
	"/",
);

const server = siteServer({
	directory: resolve(folder),
	base,
	failed: console.error,
});

server.on("error", (error) => {
	console.error(portError(error, port));
	process.exit(1);
});
server.listen(Number(port), process.env.DOCS_HOST || "127.0.0.1", () => {
	const address = server.address();
	console.log(
		`\nSlipway is ready: http://localhost:${address?.port ?? port}${base}\nStop it with Ctrl+C.`,
	);
});
const stop = () => {
	server.close(() => process.exit(0));
	server.closeAllConnections();
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
whenNpmEnds(stop);
