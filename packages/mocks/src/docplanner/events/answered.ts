import type {
	CallbackReply,
	Problem,
	SentCallback,
} from "@slipway/sandbox/engine";
import { readJson } from "@slipway/sandbox/json";
import { z } from "zod";
import { decide } from "../booking/patient.ts";
import { rules } from "../rules.ts";
import type { DocWorld } from "../world.ts";
import { pinged } from "./monitor.ts";

const minute = 60_000;
/** Minutes between one attempt and the next; after the last the notification is buried. */
const profiles: Readonly<Record<string, readonly number[]>> = {
	"5-10": [5, 10],
	"1-5-15": [1, 5, 15],
	once: [],
};

/** Takes note of what the partner answered to an event, a real-time request or a ping. */
export function answered(
	{ about = "", event, reply }: SentCallback,
	world: DocWorld,
): readonly Problem[] {
	const status = reply?.status ?? 0;
	const taken = status >= 200 && status < 300;
	if (event === "ping") {
		pinged(about, status > 0 && status < 500, world);
		return [];
	}
	const request = world.tables.requests.get(about);
	if (request) {
		decide(request, taken, world);
		return taken ? [] : denialProblems(status, reply);
	}
	delivered(about, taken, world);
	return taken ? [] : [pushProblem(status)];
}

function delivered(id: string, taken: boolean, world: DocWorld): void {
	const { notifications } = world.tables;
	const notification = notifications.get(id);
	if (notification?.state !== "pushing") return;
	if (taken) {
		notifications.delete(id);
		return;
	}
	const wait =
		profiles[world.setting("push-retries")]?.[notification.attempts - 1];
	if (wait === undefined)
		notifications.set(id, { ...notification, state: "buried" });
	else world.schedule({ at: world.now + wait * minute, kind: "push", id });
}

const Denial = z.looseObject({ error_code: z.int() });

function denialProblems(
	status: number,
	reply: CallbackReply | undefined,
): readonly Problem[] {
	const type = reply?.headers?.["content-type"];
	if (status < 400 || status >= 500)
		return [
			{
				place: "request",
				pointer: "status",
				fact: `The answer was ${status || "none"}; the patient is turned away without a reason.`,
				rule: rules.denial,
				fix: {
					says: 'Answer 400 with {"error_code": 1} and Content-Type: application/json.',
					place: "request",
					pointer: "status",
					value: 400,
				},
			},
		];
	return [
		...(reply?.headers && !/^application\/json\b/i.test(type ?? "")
			? [
					{
						place: "header",
						pointer: "content-type",
						fact: `Content-Type is ${type ?? "missing"}.`,
						rule: rules.denial,
						fix: {
							says: "Set Content-Type to application/json.",
							place: "header",
							pointer: "content-type",
							value: "application/json",
						},
					} as const,
				]
			: []),
		...(Denial.safeParse(dataOf(reply?.body)).success
			? []
			: [
					{
						place: "body",
						pointer: "/error_code",
						fact: "The denial has no error_code; the patient sees a general message.",
						rule: rules.denial,
						fix: {
							says: 'Write {"error_code": 1}, with a number of the agreed dictionary.',
							place: "body",
							pointer: "/error_code",
							value: 1,
						},
					} as const,
				]),
	];
}

function dataOf(body: string | undefined): unknown {
	try {
		return readJson(body ?? "");
	} catch {
		return undefined;
	}
}

const pushProblem = (status: number): Problem => ({
	place: "request",
	pointer: "status",
	fact: status
		? `The push was answered with ${status}.`
		: "The push could not be delivered.",
	rule: rules["push-status"],
	fix: {
		says: "Answer 204 as soon as the event is stored.",
		place: "request",
		pointer: "status",
		value: 204,
	},
});
