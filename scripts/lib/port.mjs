import { once } from "node:events";
import { createServer } from "node:net";

/**
 * The port to serve on: 4321 unless PORT says otherwise. Ends the process when PORT is not a port.
 * @param {string | undefined} text
 */
export function checkedPort(text) {
	if (text === undefined || text === "") return 4321;
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	console.error(
		`PORT is “${text}”, which is not a port.\nHint: give a whole number from 1 to 65535, for example PORT=8080 npm start.`,
	);
	process.exit(2);
}

/**
 * Ends the process when nothing can be served on the port, before anybody waits for an installation and a build.
 * @param {number} port
 */
export async function checkPortIsFree(port) {
	const server = createServer();
	try {
		server.listen(port, "127.0.0.1");
		await once(server, "listening");
		server.close();
		await once(server, "close");
	} catch (error) {
		console.error(portError(error, port));
		process.exit(1);
	}
}

/** Why a port cannot be served on, with the next step. */
export function portError(error, port) {
	const another = `PORT=${Number(port) < 1024 ? 4321 : Number(port) + 1} npm start`;
	if (error.code === "EADDRINUSE")
		return `Port ${port} is in use.\nHint: stop what uses it, or choose another one: ${another}`;
	if (error.code === "EACCES")
		return `Port ${port} may not be used.\nHint: choose one above 1023: ${another}`;
	return `The site cannot be served on port ${port}: ${error.message}\nHint: choose another port: ${another}`;
}
