import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

test("the first press sends the first request", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.send();
	await expect(view.status).toContainText("200");
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		"access_token",
	);
});

test("what must go first is sent first", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-reservation");
	await expect(view.first).toContainText(
		"Sends first: Get a token, Get availability.",
	);
	await view.send();
	await expect(view.status).toContainText("201");
	await view.choose("create-order");
	await view.example("What was reserved (201)");
	await view.send();
	await expect(view.status).toContainText("201");
});

test("a refusal says where, which rule and from where, and its fix is applied and sent again", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.example("More tickets than are sold at once (422)");
	await view.send();
	await expect(view.status).toContainText("422");
	await expect(view.problems).toContainText("The line has 11 tickets");
	await expect(
		view.problems.getByRole("link", { name: "Prioticket: Products" }),
	).toBeVisible();
	await view.problems.getByRole("button", { name: "Apply and resend" }).click();
	await expect(view.status).toContainText("201");
});

test("orders outlive a reload, and begin anew on demand", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await expect
		.poll(() =>
			page.evaluate(
				() => sessionStorage.getItem("slipway:sandbox:prioticket") ?? "",
			),
		)
		.toContain("ORD00000001");
	await page.reload();
	await view.choose("list-orders");
	await view.send();
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
	await view.drawer("Clock, faults and switches").click();
	await view.console.getByRole("button", { name: "Reset sandbox" }).click();
	await view.send();
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		'"total_items": 0',
	);
});

test("a second tab has a sandbox of its own", async ({ page, context }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	const second = await context.newPage();
	const other = consoleOn(second);
	await other.open();
	await other.choose("list-orders");
	await other.send();
	await expect(other.console.getByLabel("Body of the answer")).toContainText(
		'"total_items": 0',
	);
	await view.choose("list-orders");
	await view.send();
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
});

test("without a service worker the page itself answers, and says so", async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, "serviceWorker", {
			get: () => undefined,
		});
		Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
	});
	const view = consoleOn(page);
	await view.open();
	await view.send();
	await expect(view.status).toContainText("200");
	await expect(view.status).toContainText("in the page");
	await expect(view.console).toContainText(
		"This browser offers no service worker here",
	);
});

test("a hard reload goes past a worker that another tab keeps: the page answers and says so, and the next reload brings the worker back", async ({
	page,
	context,
}) => {
	const other = consoleOn(await context.newPage());
	await other.open();
	await other.withWorker();
	const view = consoleOn(page);
	await view.open();
	await view.withWorker();
	await hardReload(page);
	await view.send();
	await expect(view.status).toContainText("200");
	await expect(view.status).toContainText("in the page");
	await expect(view.console).toContainText(
		"The page was reloaded past its service worker. A normal reload brings the network panel back.",
	);
	await page.reload();
	await view.withWorker();
	await view.send();
	await expect(view.status).toContainText("through the service worker");
	await expect(view.console).not.toContainText("reloaded past");
});

test("a hard reload of the only tab is answered all the same", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.withWorker();
	await hardReload(page);
	await view.send();
	await expect(view.status).toContainText("200");
	// Which way it takes depends on how soon the browser has removed the old worker; both answer, and both are named.
	await expect(view.status).toContainText(
		/through the service worker|in the page/,
	);
});

test("the journal outlives a reload, its secrets masked", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("list-orders");
	await view.send();
	await expect(view.status).toContainText("200");
	const kept = () =>
		page.evaluate(
			() => sessionStorage.getItem("slipway:sandbox:prioticket:journal") ?? "",
		);
	await expect.poll(kept).toContain("list-orders");
	expect(await kept()).toContain('"authorization":"Bearer ****"');
	expect(await kept()).not.toMatch(/fake-secret|Bearer (?!\*)/);
	await page.reload();
	await view.choose("ping");
	await view.drawer("Journal (2)").click();
	await expect(view.exchanges.first()).toContainText("List orders");
	await view.send();
	await view.drawer("Journal (3)").waitFor();
	await expect(view.exchanges.first()).toContainText("Ping");
});

test("fetch from the browser's own console is answered and noted", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.withWorker();
	await view.send();
	await expect(view.status).toContainText("service worker");
	const answer = await page.evaluate(async () => {
		const response = await fetch(
			"/sandbox/prioticket/v3.8/distributor/system/ping",
		);
		return response.json();
	});
	expect(answer).toEqual({ api_version: "3.8.0", data: { status: "OK" } });
	await view.drawer("Journal (2)").click();
	await expect(view.exchanges.first()).toContainText("Ping");
});

test("nothing typed reaches another host", async ({ page, quiet }) => {
	quiet.allow(refusedAnswer);
	const view = consoleOn(page);
	await view.open();
	await view.choose("ping");
	await view.address.fill("https://evil.example/steal");
	await view.console.locator("[data-send]").click();
	await expect(view.console.getByRole("alert")).toContainText(
		"requests from here never leave the page",
	);
	await view.address.fill("//evil.example/steal");
	await view.send();
	await expect(view.status).toContainText("404");
	quiet.allow(/Content Security Policy|evil\.example/);
	expect(
		await page.evaluate(() =>
			fetch("https://evil.example/steal").then(
				() => "sent",
				() => "blocked",
			),
		),
	).toBe("blocked");
});

test("a link carries state and seed to a fresh browser", async ({
	page,
	browser,
	baseURL,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await page.evaluate(() => {
		Object.defineProperty(navigator, "clipboard", { value: undefined });
		document.execCommand = () => false;
	});
	await view.drawer("Clock, faults and switches").click();
	await view.console
		.getByRole("button", { name: "Copy a link to this state" })
		.click();
	const message = view.console.getByRole("status").last();
	await expect(message).toContainText("#sandbox=");
	const link = (await message.textContent()) ?? "";
	const colleague = await browser.newContext({ ...(baseURL && { baseURL }) });
	const other = consoleOn(await colleague.newPage());
	await other.open(link);
	await expect(other.console).toContainText("the state that the link carries");
	await other.choose("list-orders");
	await other.send();
	await expect(other.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
	await colleague.close();
});

test("a damaged link says so and leaves what is there", async ({ page }) => {
	const view = consoleOn(page);
	await view.open("/prioticket/sandbox/#sandbox=prioticket.AAAAbroken");
	await expect(view.console).toContainText(
		"The state in the link could not be read",
	);
	await view.send();
	await expect(view.status).toContainText("200");
});

test("a fault that is switched on strikes, and the clock moves on", async ({
	page,
	quiet,
}) => {
	quiet.allow(/Failed to load resource/);
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await view.drawer("Clock, faults and switches").click();
	await view.console
		.getByRole("combobox", { name: "Fault", exact: true })
		.selectOption({ label: "Timeout after the work is done" });
	await view.console.getByRole("button", { name: "Switch on" }).click();
	await expect(
		view.console.getByRole("list", { name: "Faults that are on" }),
	).toContainText("Timeout after the work is done, once");
	await view.send();
	await expect(view.status).toContainText("No answer");
	await view.console.getByRole("button", { name: "+ 1 hour" }).click();
	await view.send();
	await expect(view.status).toContainText("401");
});

test("the keyboard alone sends a request, and Ctrl+Enter from the body too", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.console.locator('[data-operation="get-token"]').focus();
	await page.keyboard.press("Enter");
	await expect(view.console).toHaveAttribute("data-alive", "");
	await view.console.locator(".prism-code-editor").waitFor();
	await view.body.focus();
	await page.keyboard.press("Control+Enter");
	await expect(view.status).toContainText("200");
	await page.keyboard.press("Tab");
	await expect(view.body).not.toBeFocused();
});

test("what may stand in the body is offered while it is typed", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-webhook");
	await view.console.locator(".prism-code-editor").waitFor();
	await view.body.focus();
	await page.keyboard.press("Control+a");
	await page.keyboard.type('{"data": {"webhook": {"webhook_ev');
	await expect(page.locator(".pce-ac-tooltip, .pce-ac")).toContainText(
		"webhook_events",
	);
});

test("without JavaScript the reference and the fake credentials are there", async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL }),
	});
	const page = await context.newPage();
	await page.goto("/prioticket/sandbox/");
	await expect(page.getByText("fake-secret-development")).toBeVisible();
	await expect(
		page.getByText("POST /v3.8/distributor/orders").first(),
	).toBeVisible();
	const order = page.locator("#prioticket-create-order");
	await order.locator("summary").click();
	await expect(order.locator("pre")).toHaveText(
		/^TOKEN='' # .*\n+[\s\S]*curl 'http:\/\/localhost:4010\/prioticket\/v3\.8\/distributor\/orders' \\\n {2}--request POST \\\n[\s\S]*--data-raw '\{\n/,
	);
	await expect(page.locator("noscript .notice")).toContainText(
		"The console needs JavaScript.",
	);
	await context.close();
});

/** What Shift and the button to reload do: past every cache, and past the service worker. */
async function hardReload(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const loaded = page.waitForEvent("load");
	await devtools.send("Page.reload", { ignoreCache: true });
	await loaded;
	expect(
		await page.evaluate(() => navigator.serviceWorker.controller),
	).toBeNull();
}
