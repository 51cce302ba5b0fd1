import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mockApis } from "@slipway/mocks";
import { openApiOf } from "@slipway/sandbox/engine";
import { installed } from "./on-demand.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** How long each load lasts. An order stays in the sandbox, which keeps 10,000. */
const seconds = { reading: 6, booking: 2 };
/** Before a load is measured: programs that compile as they run are fast only then. */
const warmUp = 2000;
/** A connection is closed after 1,000 requests, which the load generator does not heed. */
const requestsOnAConnection = 900;
const connections = 50;

interface Load {
	readonly name: string;
	readonly method: string;
	readonly path: string;
	readonly body?: string;
	readonly seconds: number;
}

interface Server {
	readonly name: string;
	readonly process: ChildProcess;
	/** Before every path. */
	readonly base: string;
	readonly headers: readonly string[];
	/** Milliseconds from start to first answer. */
	readonly started: number;
}

/**
 * Requests a second against Prism and Scalar's mock server: the same document, the same load, one after the other; and
 * against a server that does nothing but send the bytes of the first answer.
 */
export async function run(): Promise<void> {
	const [api] = mockApis.filter(({ id }) => id === "prioticket");
	if (!api) throw new Error("The mock of Prioticket is gone.");
	const folder = installed("mock-servers", {
		"@hono/node-server": "2.1.8",
		"@scalar/mock-server": "0.14.4",
		"@stoplight/prism-cli": "5.16.0",
		autocannon: "9.0.0",
	});
	const document = join(folder, "openapi.json");
	writeFileSync(document, JSON.stringify(openApiOf(api, "http://localhost")));
	const order = JSON.stringify(
		api.operations.find(({ id }) => id === "create-order")?.examples[0]?.body,
	);
	const loads: readonly Load[] = [
		{
			name: "GET a product",
			method: "GET",
			path: "/v3.8/distributor/products/62520",
			seconds: seconds.reading,
		},
		{
			name: "POST an order",
			method: "POST",
			path: "/v3.8/distributor/orders",
			body: order.replace("ACME-1001", "[<id>]"),
			seconds: seconds.booking,
		},
		{
			name: "POST a wrong body",
			method: "POST",
			path: "/v3.8/distributor/orders",
			body: order.replace('"order_language":"en",', ""),
			seconds: seconds.reading,
		},
	];
	const rates = new Map<string, number>();
	for (const start of [slipway, prism, scalar, bare]) {
		const server = await start(folder, document);
		try {
			console.log(
				`${server.name}: first answer ${server.started.toFixed(0)} ms after start`,
			);
			for (const load of loads) {
				shoot(folder, server, load, warmUp);
				const { rate, slowest, good, bad } = shoot(folder, server, load);
				rates.set(`${server.name} ${load.name}`, rate);
				console.log(
					`  ${load.name.padEnd(18)}${rate.toFixed(0).padStart(7)} requests/s   p99 ${slowest.toFixed(1).padStart(6)} ms   ${good} good, ${bad} refused`,
				);
			}
		} finally {
			server.process.kill("SIGKILL");
		}
	}
	await hundredThousand(folder, loads);
	const [first] = loads;
	if (first)
		console.log(
			`Slipway against a bare server, ${first.name}: ${((rates.get(`Slipway ${first.name}`) ?? 0) / (rates.get(`Bare ${first.name}`) ?? Number.NaN)).toFixed(2)} times`,
		);
	for (const peer of ["Prism", "Scalar"])
		for (const { name } of loads)
			console.log(
				`Slipway against ${peer}, ${name}: ${((rates.get(`Slipway ${name}`) ?? 0) / (rates.get(`${peer} ${name}`) ?? Number.NaN)).toFixed(1)} times`,
			);
}

/** The memory of a fresh server after 100,000 requests, a third of each load. */
async function hundredThousand(
	folder: string,
	loads: readonly Load[],
): Promise<void> {
	const server = await slipway();
	try {
		for (const load of loads)
			shoot(folder, server, load, Math.ceil(100_000 / loads.length));
		const status = readFileSync(`/proc/${server.process.pid}/status`, "utf8");
		const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
		console.log(
			`Slipway after 100,000 requests: ${(kilobytes / 1024).toFixed(0)} MB resident`,
		);
	} finally {
		server.process.kill("SIGKILL");
	}
}

function shoot(folder: string, server: Server, load: Load, amount?: number) {
	const { stdout } = spawnSync(
		process.execPath,
		[
			join(folder, "node_modules/autocannon/autocannon.js"),
			"--json",
			"-c",
			String(connections),
			"-L",
			String(requestsOnAConnection),
			...(amount ? ["-a", String(amount)] : ["-d", String(load.seconds)]),
			"-m",
			load.method,
			...(load.body ? ["-I", "-b", load.body] : []),
			...[...server.headers, "content-type=application/json"].flatMap(
				(header) => ["-H", header],
			),
			`${server.base}${load.path}`,
		],
		{ encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
	);
	const result = JSON.parse(stdout) as {
		readonly requests: { readonly average: number };
		readonly latency: { readonly p99: number };
		readonly "2xx": number;
		readonly non2xx: number;
	};
	return {
		rate: result.requests.average,
		slowest: result.latency.p99,
		good: result["2xx"],
		bad: result.non2xx,
	};
}

async function slipway(): Promise<Server> {
	const port = 4411;
	const { child, started } = await launched(
		[
			join(root, "packages/cli/src/main.ts"),
			"sandbox",
			"prioticket",
			"--port",
			String(port),
			"--no-limits",
			"--quiet",
		],
		root,
		`http://localhost:${port}/_sandbox/health`,
	);
	const response = await fetch(
		`http://localhost:${port}/prioticket/v3.8/distributor/oauth2/token`,
		{
			method: "POST",
			headers: {
				authorization: `Basic ${btoa("fake-development@sandbox.example:fake-secret-development")}`,
				"content-type": "application/json",
			},
			body: '{"grant_type":"client_credentials"}',
		},
	);
	const { access_token: token } = (await response.json()) as {
		readonly access_token: string;
	};
	return {
		name: "Slipway",
		process: child,
		base: `http://localhost:${port}/prioticket`,
		headers: [`authorization=Bearer ${token}`],
		started,
	};
}

/** A server that reads each request and answers with what Slipway's sandbox answers to the first load. */
async function bare(folder: string): Promise<Server> {
	const sandbox = await slipway();
	const [name = "", value = ""] = sandbox.headers[0]?.split("=") ?? [];
	const answer = await fetch(
		`${sandbox.base}/v3.8/distributor/products/62520`,
		{
			headers: { [name]: value },
		},
	);
	const headers = Object.fromEntries(answer.headers);
	const body = await answer.text();
	sandbox.process.kill("SIGKILL");
	const script = join(folder, "bare.mjs");
	writeFileSync(
		script,
		`import { createServer } from "node:http";
const headers = ${JSON.stringify(headers)};
const body = ${JSON.stringify(body)};
createServer((request, response) => {
	request.on("data", () => {});
	request.on("end", () => { response.writeHead(200, headers); response.end(body); });
}).listen(4414, "localhost");
`,
	);
	const { child, started } = await launched(
		[script],
		folder,
		"http://localhost:4414/",
	);
	return {
		name: "Bare",
		process: child,
		base: "http://localhost:4414",
		headers: [],
		started,
	};
}

async function prism(folder: string, document: string): Promise<Server> {
	const port = 4412;
	const { child, started } = await launched(
		[
			join(folder, "node_modules/@stoplight/prism-cli/dist/index.js"),
			"mock",
			"-p",
			String(port),
			document,
		],
		folder,
		`http://127.0.0.1:${port}/v3.8/distributor/system/ping`,
	);
	return {
		name: "Prism",
		process: child,
		base: `http://127.0.0.1:${port}`,
		headers: ["authorization=Bearer x"],
		started,
	};
}

async function scalar(folder: string, document: string): Promise<Server> {
	const port = 4413;
	const script = join(folder, "scalar.mjs");
	writeFileSync(
		script,
		`import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
const app = await createMockServer({ document: JSON.parse(readFileSync(${JSON.stringify(document)}, "utf8")) });
serve({ fetch: app.fetch, port: ${port} });
`,
	);
	const { child, started } = await launched(
		[script],
		folder,
		`http://localhost:${port}/v3.8/distributor/system/ping`,
	);
	return {
		name: "Scalar",
		process: child,
		base: `http://localhost:${port}`,
		headers: ["authorization=Bearer x"],
		started,
	};
}

/** Starts a server and asks until it answers. */
async function launched(
	parameters: readonly string[],
	folder: string,
	address: string,
) {
	const begun = performance.now();
	const child = spawn(process.execPath, [...parameters], {
		cwd: folder,
		stdio: ["ignore", "ignore", "inherit"],
	});
	while (performance.now() - begun < 30_000) {
		const answered = await fetch(address).then(
			() => true,
			() => false,
		);
		if (answered) return { child, started: performance.now() - begun };
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	child.kill("SIGKILL");
	throw new Error(`${parameters[0]} gave no answer at ${address}.`);
}
