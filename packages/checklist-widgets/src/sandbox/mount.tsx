import { draftOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { renderIsland } from "../shared/island/render-island.tsx";
import { Console } from "./console/Console.tsx";
import { type BodySchema, knowSchemas } from "./editor/schemas.ts";
import { consolePlanOf } from "./plan/index.ts";
import { openSession } from "./session/open-session.ts";
import type { Pressed } from "./starter/pressed.ts";

/** Fetches a mock and begins to play it; answers with what brings its console to life in the place of the served one. */
export async function prepare(
	id: string,
	base: string,
): Promise<(root: HTMLElement, pressed: Pressed, rehearse?: string) => void> {
	const session = await openSession(id, base);
	const { api } = session.sandbox;
	const plan = consolePlanOf(api);
	knowSchemas(
		api.operations.flatMap(({ id: operation, body }) =>
			body
				? [
						[
							operation,
							() =>
								z.toJSONSchema(body, {
									io: "input",
									unrepresentable: "any",
								}) as BodySchema,
						] as const,
					]
				: [],
		),
	);
	return (root, { operation, example, send }, rehearse) => {
		const chosen =
			plan.operations.find((each) => each.id === operation) ??
			plan.operations[0];
		if (!chosen) return;
		const typed = textsOf(root);
		const start = operation
			? draftOf(chosen, example)
			: { ...draftOf(chosen), ...typed };
		const focused = placeOf(document.activeElement);
		const opened = [...root.querySelectorAll("details[open]")];
		renderIsland(
			root,
			<Console
				plan={plan}
				session={session}
				start={start}
				sendNow={send}
				rehearse={rehearse}
			/>,
		);
		for (const { id: drawer } of opened)
			root.querySelector(`#${CSS.escape(drawer)}`)?.setAttribute("open", "");
		root.dataset.alive = "";
		if (focused)
			root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
	};
}

/** A selector for what has the focus, by what the served console and the living one have in common. */
function placeOf(focused: Element | null): string | undefined {
	if (focused === null) return undefined;
	if (focused.matches("details[id] > summary"))
		return `#${CSS.escape(focused.parentElement?.id ?? "")} > summary`;
	for (const attribute of ["name", "data-operation", "data-send"]) {
		const value = focused.getAttribute(attribute);
		if (value !== null) return `[${attribute}="${CSS.escape(value)}"]`;
	}
	return undefined;
}

/** What was typed into the served console before this one took its place. */
function textsOf(root: HTMLElement): Record<string, string> {
	return Object.fromEntries(
		[
			...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
				".console-request :is(input, textarea)[name]",
			),
		].map(({ name, value }) => [name, value]),
	);
}
