import type { Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { expect, test } from "../support/test.ts";
import { deskOf, refusedAnswer } from "./desk.ts";

test("the first press sends the first request", async ({ page }) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.send();
	await expect(desk.status).toContainText("200");
	await expect(desk.console.getByLabel("Body of the answer")).toContainText(
		"access_token",
	);
});

for (const { id, provider } of mockApis)
	test(`${id} answers its first request in the page`, async ({ page }) => {
		const desk = deskOf(page, id);
		await desk.open(`/${provider}/sandbox/`);
		await desk.withWorker();
		await desk.send();
		await expect(desk.status).toHaveAttribute("data-outcome", "good");
		await expect(desk.status).toContainText("service worker");
	});

test("what must go first is sent first", async ({ page }) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-reservation");
	await expect(
		desk.console.getByRole("button", {
			name: "First get a token, then get availability; then send",
		}),
	).toBeVisible();
	await desk.send();
	await expect(desk.status).toContainText("201");
	await desk.choose("create-order");
	await desk.example("What was reserved (201)");
	await desk.send();
	await expect(desk.status).toContainText("201");
});

test("a refusal says where, which rule and from where, and its fix is applied and sent again", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.example("More tickets than are sold at once (422)");
	await desk.send();
	await expect(desk.status).toContainText("422");
	await expect(desk.problems).toContainText("The line has 11 tickets");
	await expect(
		desk.problems.getByRole("link", { name: "Prioticket: Products" }),
	).toBeVisible();
	await desk.problems.getByRole("button", { name: "Apply and resend" }).click();
	await expect(desk.status).toContainText("201");
});

test("orders outlive a reload, and begin anew on demand", async ({ page }) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
	await expect
		.poll(() =>
			page.evaluate(
				() => sessionStorage.getItem("slipway:sandbox:prioticket") ?? "",
			),
		)
		.toContain("ORD00000001");
	await page.reload();
	await desk.choose("list-orders");
	await desk.send();
	await expect(desk.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
	await desk.drawer("Clock, faults and switches").click();
	await desk.console.getByRole("button", { name: "Begin anew" }).click();
	await desk.send();
	await expect(desk.console.getByLabel("Body of the answer")).toContainText(
		'"total_items": 0',
	);
});

test("a second tab has a sandbox of its own", async ({ page, context }) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
	const second = await context.newPage();
	const other = deskOf(second);
	await other.open();
	await other.choose("list-orders");
	await other.send();
	await expect(other.console.getByLabel("Body of the answer")).toContainText(
		'"total_items": 0',
	);
	await desk.choose("list-orders");
	await desk.send();
	await expect(desk.console.getByLabel("Body of the answer")).toContainText(
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
	const desk = deskOf(page);
	await desk.open();
	await desk.send();
	await expect(desk.status).toContainText("200");
	await expect(desk.status).toContainText("in the page");
	await expect(desk.console).toContainText(
		"This browser offers no service worker here",
	);
});

test("a hard reload goes past a worker that another tab keeps: the page answers and says so, and the next reload brings the worker back", async ({
	page,
	context,
}) => {
	const other = deskOf(await context.newPage());
	await other.open();
	await other.withWorker();
	const desk = deskOf(page);
	await desk.open();
	await desk.withWorker();
	await hardReload(page);
	await desk.send();
	await expect(desk.status).toContainText("200");
	await expect(desk.status).toContainText("in the page");
	await expect(desk.console).toContainText(
		"The page was reloaded past its service worker. A normal reload brings the network panel back.",
	);
	await page.reload();
	await desk.withWorker();
	await desk.send();
	await expect(desk.status).toContainText("through the service worker");
	await expect(desk.console).not.toContainText("reloaded past");
});

test("a hard reload of the only tab is answered all the same", async ({
	page,
}) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.withWorker();
	await hardReload(page);
	await desk.send();
	await expect(desk.status).toContainText("200");
	// Which way it takes depends on how soon the browser has removed the old worker; both answer, and both are named.
	await expect(desk.status).toContainText(
		/through the service worker|in the page/,
	);
});

test("the journal outlives a reload, its secrets masked", async ({ page }) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("list-orders");
	await desk.send();
	await expect(desk.status).toContainText("200");
	const kept = () =>
		page.evaluate(
			() => sessionStorage.getItem("slipway:sandbox:prioticket:journal") ?? "",
		);
	await expect.poll(kept).toContain("list-orders");
	expect(await kept()).toContain('"authorization":"Bearer ****"');
	expect(await kept()).not.toMatch(/fake-secret|Bearer (?!\*)/);
	await page.reload();
	await desk.choose("ping");
	await desk.drawer("Journal (2)").click();
	await expect(desk.console.locator("tbody tr").first()).toContainText(
		"list-orders",
	);
	await desk.send();
	await desk.drawer("Journal (3)").waitFor();
	await expect(desk.console.locator("tbody tr").first()).toContainText("ping");
});

test("fetch from the browser's own console is answered and noted", async ({
	page,
}) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.withWorker();
	await desk.send();
	await expect(desk.status).toContainText("service worker");
	const answer = await page.evaluate(async () => {
		const response = await fetch(
			"/sandbox/prioticket/v3.8/distributor/system/ping",
		);
		return response.json();
	});
	expect(answer).toEqual({ api_version: "3.8.0", data: { status: "OK" } });
	await desk.drawer("Journal (2)").click();
	await expect(desk.console.locator("tbody tr").first()).toContainText("ping");
});

test("nothing typed reaches another host", async ({ page, quiet }) => {
	quiet.allow(refusedAnswer);
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("ping");
	await desk.address.fill("https://evil.example/steal");
	await desk.console.getByRole("button", { name: "Send" }).click();
	await expect(desk.console.getByRole("alert")).toContainText(
		"requests from here never leave the page",
	);
	await desk.address.fill("//evil.example/steal");
	await desk.send();
	await expect(desk.status).toContainText("404");
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
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
	await page.evaluate(() => {
		Object.defineProperty(navigator, "clipboard", { value: undefined });
		document.execCommand = () => false;
	});
	await desk.drawer("Clock, faults and switches").click();
	await desk.console
		.getByRole("button", { name: "Copy a link to this state" })
		.click();
	const message = desk.console.getByRole("status").last();
	await expect(message).toContainText("#sandbox=");
	const link = (await message.textContent()) ?? "";
	const colleague = await browser.newContext({ ...(baseURL && { baseURL }) });
	const other = deskOf(await colleague.newPage());
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
	const desk = deskOf(page);
	await desk.open("/prioticket/sandbox/#sandbox=prioticket.AAAAbroken");
	await expect(desk.console).toContainText(
		"The link's state was not taken over",
	);
	await desk.send();
	await expect(desk.status).toContainText("200");
});

test("a fault that is switched on strikes, and the clock moves on", async ({
	page,
	quiet,
}) => {
	quiet.allow(/Failed to load resource/);
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
	await desk.drawer("Clock, faults and switches").click();
	await desk.console
		.getByRole("combobox", { name: "Fault", exact: true })
		.selectOption({ label: "Timeout after commit" });
	await desk.console.getByRole("button", { name: "Switch on" }).click();
	await expect(
		desk.console.getByRole("list", { name: "Faults that are on" }),
	).toContainText("timeout-after-commit");
	await desk.send();
	await expect(desk.status).toContainText("No answer");
	await desk.console.getByRole("button", { name: "+ 1 hour" }).click();
	await desk.send();
	await expect(desk.status).toContainText("401");
});

test("the keyboard alone sends a request, and Ctrl+Enter from the body too", async ({
	page,
}) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.console.locator('[data-operation="get-token"]').focus();
	await page.keyboard.press("Enter");
	await expect(desk.console).toHaveAttribute("data-alive", "");
	await desk.console.locator(".prism-code-editor").waitFor();
	await desk.body.focus();
	await page.keyboard.press("Control+Enter");
	await expect(desk.status).toContainText("200");
	await page.keyboard.press("Tab");
	await expect(desk.body).not.toBeFocused();
});

test("what may stand in the body is offered while it is typed", async ({
	page,
}) => {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-webhook");
	await desk.console.locator(".prism-code-editor").waitFor();
	await desk.body.focus();
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
