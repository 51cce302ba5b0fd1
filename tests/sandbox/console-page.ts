import type { Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";

/** Where the console of a mock is: the first of a provider's APIs stands at `sandbox/`, each other below it. */
export function consolePath(mock: string): string {
	const { provider } = mockApis.find(({ id }) => id === mock) ?? {};
	const first = mockApis.find((api) => api.provider === provider);
	return `/${provider}/sandbox/${first?.id === mock ? "" : `${mock}/`}`;
}

/** A console on a page, by what a user sees. */
export function consoleOn(page: Page, mock = "prioticket") {
	const console = page.locator(`[data-console="${mock}"]`);
	const answer = console.locator(".console-answer");
	const status = answer.locator(".console-status");
	return {
		console,
		status,
		problems: answer.locator(".console-problems > li"),
		open: (path = consolePath(mock)) => page.goto(path),
		choose: async (operation: string) => {
			const field = console.locator("[data-choose]");
			// On a phone the operations are a field, elsewhere a list.
			if (await field.isVisible()) await field.selectOption(operation);
			else await console.locator(`[data-operation="${operation}"]`).click();
			await console.and(page.locator("[data-alive]")).waitFor();
		},
		example: (title: string) =>
			console
				.locator(".console-request")
				.getByLabel("Example")
				.selectOption({ label: title }),
		/** What is sent before the request itself. */
		first: console.locator(".console-first"),
		address: console.getByRole("textbox", { name: "Address" }),
		headers: console.locator('textarea[name="headers"]'),
		body: console.locator('textarea[name="body"]'),
		/** Touches the console and waits until its worker runs. */
		withWorker: async () => {
			await console.getByRole("textbox", { name: "Address" }).focus();
			await console.locator('[data-transport="worker"]').waitFor();
		},
		/** Sends what stands there, whatever must go first, and waits for the answer. */
		send: async () => {
			await console.locator("[data-send]").click();
			await status.waitFor();
			// The answer to what must go first is shown before that to the request itself.
			await console.locator('[data-send][aria-disabled="false"]').waitFor();
		},
		/** The rows of the journal, newest first. */
		exchanges: console.locator(".journal-rows > li"),
		drawer: (name: string | RegExp) =>
			console.locator(".console-drawers > details > summary", {
				hasText: name,
			}),
	};
}

/** What a browser itself writes to its console for an answer of 4xx. */
export const refusedAnswer = /Failed to load resource.*status of 4\d\d/;
