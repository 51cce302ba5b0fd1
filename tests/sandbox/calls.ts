import type { consoleOn } from "./console-page.ts";

/** The calls of a provider to the partner, by what a user sees. */
export function callsOf(view: ReturnType<typeof consoleOn>) {
	const { console } = view;
	const panel = console.locator("#calls-to-you");
	const summary = panel.locator("> summary");
	const press = (name: string) =>
		panel.getByRole("button", { name, exact: true }).click();
	return {
		panel,
		summary,
		called: console.locator(".console-called"),
		outcome: panel.locator(".calls-reply > .console-status"),
		problems: panel.locator(".calls-reply > .console-problems > li"),
		judged: panel.locator(".calls-reply > [role=status]"),
		body: panel.getByLabel("Body of your reply"),
		/** A call in the list, by number, method and event. */
		entry: (name: string | RegExp) =>
			panel.locator(".calls-list > li > button").filter({ hasText: name }),
		/** Brings the console to life and opens the panel. */
		open: async (operation: string) => {
			await view.choose(operation);
			await summary.click();
			await panel.locator(".calls").waitFor();
		},
		/** Makes the provider call. */
		make: (title: string) => press(title),
		/** Takes a ready reply. */
		begin: (title: string) =>
			panel.getByLabel("Start from").selectOption({ label: title }),
		send: () => press("Send this reply"),
		judge: () => press("Check without sending"),
	};
}
