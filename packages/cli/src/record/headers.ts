/** Headers that concern one connection and are not passed on (RFC 9110, 7.6.1), and those of the proxy itself. */
const ofOneConnection: ReadonlySet<string> = new Set([
	"connection",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"proxy-connection",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
]);

/** What a message loses besides on its way to the provider: our own address, and a wait that we have ended. */
const ofThisServer: ReadonlySet<string> = new Set(["host", "expect"]);

type Pairs = readonly (readonly [name: string, value: string])[];

/** Raw headers, as Node gives them in one list, by pairs. */
const pairsOf = (raw: readonly string[]): Pairs =>
	raw.flatMap((name, at) =>
		at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as const] : [],
	);

/** The pairs that go on, in their order and spelling; those that `Connection` names stay behind, too. */
function passedOn(raw: readonly string[]): Pairs {
	const pairs = pairsOf(raw);
	const named = new Set(
		pairs
			.filter(([name]) => name.toLowerCase() === "connection")
			.flatMap(([, value]) => value.split(","))
			.map((name) => name.trim().toLowerCase()),
	);
	return pairs.filter(([name]) => {
		const plain = name.toLowerCase();
		return !ofOneConnection.has(plain) && !named.has(plain);
	});
}

/** The headers of a request on its way to the provider, whose host takes the place of ours. */
export function requestHeaders(
	raw: readonly string[],
	host: string,
): readonly string[] {
	const pairs = passedOn(raw).filter(
		([name]) => !ofThisServer.has(name.toLowerCase()),
	);
	const isChunked = pairsOf(raw).some(
		([name]) => name.toLowerCase() === "transfer-encoding",
	);
	return [
		["Host", host] as const,
		...pairs,
		// The length of such a body is not known before its end.
		...(isChunked ? [["Transfer-Encoding", "chunked"] as const] : []),
		["Via", "1.1 slipway"] as const,
	].flat();
}

/**
 * The headers of an answer on its way to the partner. An address of the provider that it sends the partner to becomes ours,
 * so that the recording goes on; any other address stays as it is.
 */
export const answerHeaders = (
	raw: readonly string[],
	here: (address: string) => string,
): readonly string[] =>
	passedOn(raw).flatMap(([name, value]) => [
		name,
		name.toLowerCase() === "location" ? here(value) : value,
	]);
