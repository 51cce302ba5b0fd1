import type { Page } from "@playwright/test";
import { complaints } from "../support/accessibility.ts";
import { servedSandbox } from "../support/served-sandbox.ts";
import { expect, test } from "../support/test.ts";

/** A sandbox that pages of these origins may watch. */
async function served(origins: readonly string[]) {
	const sandbox = await servedSandbox("prioticket", origins);
	return {
		...sandbox,
		/** Rejected credentials, as the partner’s code sends them. */
		send: () =>
			fetch(`${sandbox.root}/prioticket/v3.8/distributor/oauth2/token`, {
				method: "POST",
				headers: {
					authorization: `Basic ${btoa("wrong:wrong")}`,
					"content-type": "application/json",
				},
				body: '{"grant_type":"client_credentials"}',
			}),
	};
}

async function watch(page: Page, root: string): Promise<void> {
	await page.goto("/prioticket/rehearsal/");
	await page.getByText("Watch a sandbox on your machine").click();
	await page.locator("[data-rehearsal][data-alive]").waitFor();
	await page.getByLabel("Its address").fill(root);
	await page.getByRole("button", { name: "Watch", exact: true }).click();
}

const summary = (page: Page) => page.locator("[data-summary]");

test("a sandbox on the reader's machine is judged as requests reach it, until the reader stops", async ({
	page,
	baseURL,
	quiet,
}) => {
	const sandbox = await served([baseURL ?? ""]);
	quiet.allow(new RegExp(`^asks another host: ${sandbox.root}/_sandbox/`));
	await watch(page, sandbox.root);
	await expect(summary(page)).toContainText(
		`Judged by the sandbox at ${sandbox.root}: 0 requests.`,
	);
	for (let time = 0; time < 2; time++) await sandbox.send();
	await expect(
		page.locator('[data-case="rejected-credentials"]'),
	).toHaveAttribute("data-verdict", "failed");
	await expect(summary(page)).toContainText(": 2 requests.");
	await expect(
		page.getByRole("button", { name: "Download the evidence" }),
	).toBeEnabled();
	await expect
		.poll(() => complaints(page, { within: ".rehearsal" }))
		.toEqual([]);
	sandbox.close();
	await expect(summary(page)).toContainText("The verdicts are the last ones.");
	quiet.allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
	await page.getByRole("button", { name: "Stop watching" }).click();
	await expect(
		page.getByRole("button", { name: "Watch", exact: true }),
	).toBeVisible();
});

test("what cannot be watched is said, with what to do", async ({
	page,
	quiet,
}) => {
	const closed = await served([]);
	quiet.allow(new RegExp(closed.root));
	quiet.allow(/ERR_FAILED/);
	await watch(page, closed.root);
	await expect(summary(page)).toContainText(
		`This page cannot read ${closed.root}. Start the sandbox with the command above`,
	);
	closed.close();
	const address = page.getByLabel("Its address");
	await address.fill("http://192.168.1.7:4010");
	await address.press("Enter");
	await expect(summary(page)).toContainText(
		"“http://192.168.1.7:4010” is not the address of a sandbox on this machine.",
	);
});

test("the command lets in the address under which the page is read", async ({
	page,
	baseURL,
}) => {
	await page.goto("/prioticket/rehearsal/");
	await page.getByText("Watch a sandbox on your machine").click();
	await expect(
		page.getByText(`sandbox prioticket --allow-origin ${baseURL}`),
	).toBeVisible();
});
