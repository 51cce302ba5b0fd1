import { expect, test } from "../support/test.ts";
import { Timeline } from "./page.ts";

// What a page fetches through a worker, a test cannot put anything in the place of.
test.use({ serviceWorkers: "block" });

interface Field {
	readonly name: string;
	/** Unfolds what the field is in. */
	readonly open?: (timeline: Timeline) => Promise<unknown>;
	/** Says one thing and then another. */
	readonly says: readonly [first: string, then: string];
	readonly field: (timeline: Timeline) => ReturnType<Timeline["row"]>;
}

const assumptions = ({ page }: Timeline) =>
	page.getByText("Assumptions you can change").click();

const fields: readonly Field[] = [
	{
		name: "the start",
		says: ["2027-02-01", "2027-03-01"],
		field: ({ start }) => start,
	},
	{
		name: "the target date",
		says: ["2027-08-02", "2027-09-01"],
		field: ({ wanted }) => wanted,
	},
	{
		name: "the region",
		says: ["NL", "DE"],
		field: ({ page }) => page.getByLabel("Your public holidays"),
	},
	{
		name: "an assumption",
		open: assumptions,
		says: ["some", "strong"],
		field: ({ page }) =>
			page.getByLabel("Tasks of the same side slip together"),
	},
];

const say = async (field: ReturnType<Field["field"]>, value: string) =>
	(await field.evaluate(({ tagName }) => tagName)) === "SELECT"
		? field.selectOption(value)
		: field.fill(value);

for (const { name, open, says, field } of fields)
	for (const held of [false, true])
		test(`${name} that was changed just before the page is left is kept${held ? ", also before the store has come" : ""}`, {
			tag: "@one-engine",
		}, async ({ page }) => {
			const timeline = new Timeline(page);
			await timeline.open();
			await open?.(timeline);
			const [first, then] = says;
			await say(field(timeline), first);
			await expect
				.poll(() =>
					page.evaluate(() => localStorage["slipway:progress:prioticket"]),
				)
				.toContain(first);
			if (held)
				await page.context().route("**/fetched-store.*.js", () => {
					// Never answered: a line that is slower than its reader.
				});
			await page.reload();
			await timeline.alive();
			await say(field(timeline), then);
			await page.context().unrouteAll();
			await page.reload();
			await timeline.alive();
			await expect(field(timeline)).toHaveValue(then);
		});
