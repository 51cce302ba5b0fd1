import type { MockApi, PartnerSide } from "@slipway/sandbox/engine";
import type { Traffic } from "../traffic/observation.ts";
import type { Finding } from "./finding.ts";

const check = "callbacks";

/** Whether the address for the provider's calls is registered, and answers. */
export function callbackFinding(
	{ operations }: MockApi,
	{ caller, address }: Pick<PartnerSide, "caller" | "address">,
	{ observations }: Traffic,
): Finding {
	const call = observations.findLast(({ way }) => way === "call");
	const step = operations.find(({ id }) => id === address.step.operation);
	if (call?.answer && call.answer.status < 500)
		return { check, is: "good", says: `You answer the calls from ${caller}.` };
	if (call?.answer)
		return {
			check,
			is: "bad",
			says: `Your server answered a call from ${caller} with ${call.answer.status}.`,
			fix: "Answer 2xx once the call is stored; refuse with 4xx.",
		};
	if (call && call.fact !== undefined)
		return {
			check,
			is: "bad",
			says: `A call from ${caller} got no answer. ${call.fact}`,
			fix: `Start your server, and see that the address that you have registered is the one it listens at: ${call.request.target}.`,
		};
	const isRegistered = observations.some(
		({ way, name, answer }) =>
			way === "request" &&
			name === address.step.operation &&
			answer !== undefined &&
			answer.status < 400,
	);
	return {
		check,
		is: "open",
		says: isRegistered
			? `Your address is registered; ${caller} has not called it yet.`
			: `No address for the calls from ${caller} has been registered.`,
		...(!isRegistered &&
			step && { fix: `If you take calls, register one: ${step.title}.` }),
	};
}
