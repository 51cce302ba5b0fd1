// Serves a built site: node scripts/serve.mjs <folder> [port] [base]. Loopback only.
import { createServer } from "node:http";
import { resolve } from "node:path";
import {
	keepWithin,
	serverOptions,
	usualLimits,
} from "../packages/sandbox/src/transports/http/limits.mjs";
import { whenNpmEnds } from "./lib/npm-ended.mjs";
import { portError } from "./lib/port.mjs";
import { openSite } from "./lib/serve/site.mjs";

const [folder = "apps/docs/dist", port = "4321", givenBase = "/"] =
	process.argv.slice(2);
const base = `/${givenBase.split("/").filter(Boolean).join("/")}/`.replace(
	"//",
	"/",
);

const server = createServer(
	serverOptions(),
	openSite({ directory: resolve(folder), base, failed: console.error }),
);
keepWithin(server);
server.timeout = usualLimits.stalled;

server.on("error", (error) => {
	console.error(portError(error, port));
	process.exit(1);
});
server.listen(Number(port), "127.0.0.1", () => {
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
