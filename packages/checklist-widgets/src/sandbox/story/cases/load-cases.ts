import type { Process } from "@slipway/core/process";
import { loadScripts } from "@slipway/rehearsal";
import type { Session } from "../../session/session.ts";
import { casesOf } from "./cases-of.ts";
import type { Cases } from "./offered-case.ts";

/** Fetches the certification cases that a session's API can show. Rejects when they cannot be had. */
export async function loadCases(session: Session): Promise<Cases> {
	const { provider } = session.sandbox.api;
	const [response, scripts] = await Promise.all([
		fetch(`${session.base}api/processes/${provider}.json`),
		loadScripts(provider),
	]);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return casesOf(session, (await response.json()) as Process, scripts);
}
