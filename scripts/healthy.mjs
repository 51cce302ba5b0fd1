// Whether a server of this machine answers: node healthy.mjs <port> [path]. Ends with 0 when it does.
const [port, path = process.env.DOCS_BASE ?? "/"] = process.argv.slice(2);

const { ok } = await fetch(`http://127.0.0.1:${port}${path}`, {
	signal: AbortSignal.timeout(3000),
}).catch(() => ({ ok: false }));
process.exitCode = ok ? 0 : 1;
