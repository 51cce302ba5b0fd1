import { refuse } from "../refuse.ts";
import type { HxWorld } from "../world.ts";

/** Throws the Refusal of a fault in the reservation system that is switched on. */
export function checkBackEnd(world: HxWorld): void {
	const failed = (code: string, fact: string) =>
		refuse("back-end", {
			status: 400,
			code,
			place: "request",
			pointer: "",
			fact,
			fix: { says: "Try again later; the fault is on." },
		});
	if (world.struck("back-end-down"))
		throw failed(
			"chauntry-unavailable",
			"The reservation system behind the API is down.",
		);
	if (world.struck("unknown-error"))
		throw failed("9999", "Something unknown went wrong.");
	if (world.struck("supplier-timeout"))
		throw refuse("timeout", {
			status: 400,
			code: "0037",
			place: "request",
			pointer: "",
			fact: "The supplier did not answer in time. Nothing was done.",
			fix: { says: "Send it again." },
		});
}
