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
