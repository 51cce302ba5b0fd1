// Plain JavaScript, because the server of the built site uses it too, and that runs on Node 20.

/** What one client can take of a server before others notice. Times in milliseconds. */
export const usualLimits = {
	/** Open at once. */
	connections: 500,
	/** Requests on one connection, pipelined ones included. */
	requests: 1000,
	/** Until the head of a request is there; a connection that says nothing is closed after as long. */
	head: 10_000,
	/** Until a whole request is there, its body included. */
	request: 60_000,
	/** Between two requests. */
	idle: 5_000,
	/** Without reading a byte of the answer. */
	stalled: 30_000,
	/** How often the times are looked at. */
	check: 1_000,
};

/** Options for `createServer` that hold the limits of time; see `keepWithin` for the others. */
export function serverOptions(limits = usualLimits) {
	return {
		headersTimeout: limits.head,
		requestTimeout: limits.request,
		keepAliveTimeout: limits.idle,
		connectionsCheckingInterval: limits.check,
	};
}

/**
 * Bounds the connections of a server. When there are too many, the one that has been without a request for longest makes
 * room; a new one is turned away only while every other is being answered.
 */
export function keepWithin(server, limits = usualLimits) {
	/** Open connections, those without a request since longest first. */
	const quiet = new Set();
	let open = 0;
	server.maxRequestsPerSocket = limits.requests;
	server.on("connection", (socket) => {
		open++;
		quiet.add(socket);
		socket.once("close", () => {
			open--;
			quiet.delete(socket);
		});
		if (open <= limits.connections) return;
		const [longest] = quiet;
		longest?.destroy();
	});
	// First of all listeners, so that an answer given at once is seen to end.
	server.prependListener("request", (request, response) => {
		const { socket } = request;
		quiet.delete(socket);
		response.once("close", () => {
			if (!socket.destroyed) quiet.add(socket);
		});
	});
}
