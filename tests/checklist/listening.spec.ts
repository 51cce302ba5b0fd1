import { complaints, wcag } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import { access, delivery, portfolio, Sheet } from "./sheet.ts";

test("everything has a name and a role that says what it is", async ({
	page,
}) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await expect(page.locator(".where")).toMatchAriaSnapshot(`
    - region "Where it stands":
      - heading "Where it stands" [level=2]
      - paragraph:
        - text: Mandatory
        - progressbar "Mandatory"
        - text: /1 of \\d+ mandatory tasks done, \\d+ %/
      - paragraph:
        - text: Everything
        - progressbar "Everything"
        - text: /1 of \\d+ tasks done, \\d+ %/
      - paragraph:
        - strong: "Next:"
        - link "${portfolio}"
        - text: Ready
      - region "Your turn (1)":
        - heading "Your turn (1)" [level=3]
        - list:
          - listitem:
            - link "${portfolio}"
            - text: Ready
      - region "Their turn (0)":
        - heading "Their turn (0)" [level=3]
        - paragraph: You are not waiting for anyone.
  `);
	await expect(sheet.item(access)).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - checkbox "${access}" [checked]
        - text: ${access}
      - paragraph:
        - text: You
        - 'link "How to do it : ${access}"'
      - paragraph: Done on Fri 8 Jan
      - group
  `);
	// The state is read with the box, without looking for it.
	await expect(sheet.box(delivery)).toHaveAccessibleDescription(
		`Cannot start yet: first “${portfolio}” (you)`,
	);
	await expect(
		page.getByRole("progressbar", { name: "Mandatory" }),
	).toHaveAttribute("aria-valuetext", /^1 of \d+ mandatory tasks done$/);
	// The rail says the same in words.
	await expect(
		page.locator('[data-rail="prioticket"] > [data-stage="request-access"]'),
	).toContainText("1 of 3 tasks done, your turn");
});

test("what a change leads to is announced once, politely", async ({ page }) => {
	const sheet = new Sheet(page);
	await sheet.open();
	await sheet.box(access).check();
	await expect(sheet.announcement).toHaveAttribute("role", "status");
	await expect(sheet.announcement).toHaveText(
		new RegExp(
			`^${access}: done on Fri 8 Jan\\. 1 of \\d+ mandatory tasks done\\. Next: ${portfolio}\\.$`,
		),
	);
	await sheet.box(portfolio).check();
	await expect(sheet.announcement).toHaveText(
		/2 of \d+ mandatory tasks done\. Waiting for Prioticket since Fri 8 Jan, due Fri 15 Jan\.$/,
	);
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(sheet.announcement).toHaveText(
		new RegExp(`^Undone: ${portfolio}: done on Fri 8 Jan\\. 1 of`),
	);
});

for (const scheme of ["light", "dark"] as const)
	test(`a checklist in use, every fold opened, is accessible in ${scheme}`, {
		tag: "@chromium",
	}, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		const sheet = new Sheet(page);
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		await sheet.box(portfolio).check();
		await page.clock.setFixedTime("2027-01-20T10:00:00");
		await page.reload();
		await sheet.alive();
		await sheet.unfold(delivery);
		await sheet.item(delivery).getByLabel("Evidence").fill("nonsense");
		await sheet.item(delivery).getByLabel("Evidence").blur();
		await expect(sheet.item(delivery).getByRole("alert")).toBeVisible();
		await page.getByText("Last changes").click();
		await sheet.unfoldHandover();
		await sheet.receive("nonsense");
		await expect(
			page.getByRole("region", { name: /^Cannot import/ }),
		).toBeVisible();
		expect(
			await complaints(page, { within: ".checklist", rules: wcag }),
		).toEqual([]);
		await page.setViewportSize({ width: 360, height: 800 });
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth <= innerWidth,
			),
		).toBe(true);
	});
