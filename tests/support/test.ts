import { test as base, expect } from "@playwright/test";

/**
 * What Firefox reports of a page that is left while it loads, and other browsers keep to themselves: an import, and a
 * font whose download ends with NS_BINDING_ABORTED.
 */
const cutShort = [
	/error loading dynamically imported module/,
	/downloadable font: download failed .* status=2152398850 /,
];

/**
 * A test that fails when the page logs an error, throws, breaks the Content-Security-Policy, or asks any other host for
 * anything. Expected failures are named with `allow`.
 */
export const test = base.extend<{
	quiet: { readonly allow: (pattern: RegExp) => void };
}>({
	quiet: [
		async ({ context, baseURL, browserName }, use) => {
			const complaints: string[] = [];
			const allowed: RegExp[] = [];
			if (browserName === "firefox") allowed.push(...cutShort);
			const origin = new URL(baseURL ?? "http://127.0.0.1").origin;
			context.on("console", (message) => {
				if (message.type() === "error") complaints.push(message.text());
			});
			context.on("weberror", (failure) =>
				complaints.push(String(failure.error())),
			);
			context.on("request", (request) => {
				const url = request.url();
				if (/^https?:/.test(url) && new URL(url).origin !== origin)
					complaints.push(`asks another host: ${url}`);
			});
			// What a page tries and survives, such as eval, is not logged by every browser.
			await context.addInitScript(() => {
				addEventListener("securitypolicyviolation", (event) =>
					console.error(
						`Content Security Policy: ${event.effectiveDirective} forbids ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
					),
				);
			});
			await use({ allow: (pattern) => allowed.push(pattern) });
			expect(
				complaints.filter(
					(text) => !allowed.some((pattern) => pattern.test(text)),
				),
				"the page stays quiet",
			).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
