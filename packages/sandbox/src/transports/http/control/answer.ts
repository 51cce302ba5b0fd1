import type { Answer } from "../../../engine/index.ts";
import { inertJson } from "../../../json/index.ts";

/** An answer in JSON. */
export const json = (status: number, data: unknown): Answer => ({
	status,
	headers: { "content-type": "application/json; charset=utf-8" },
	body: inertJson(data),
});

/** What the sandbox itself, not a mock, has to complain about: the fact and the next step. */
export const complaint = (
	status: number,
	message: string,
	hint: string,
): Answer => json(status, { message, hint });
