import { expect, test } from "vitest";
import type { Change } from "../change.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { checklistView } from "../view/checklist-view.ts";
import { csvOf } from "./csv.ts";
import { markdownOf } from "./markdown.ts";

const today = "2026-11-26";
const changes: readonly Change[] = [
	done("send-mandate", "2026-11-25"),
	{
		task: "build",
		field: "note",
		text: "=1+1\n<script>alert(1)</script> | [x](javascript:y)",
	},
	{ task: "build", field: "owner", text: '@Ann, "Bookings"' },
	{ task: "build", field: "evidence", text: "https://partner.example/17" },
	{ task: "gone", field: "note", text: "Kept." },
];
const view = checklistView(plan, said(...changes), today);

test("the Markdown export has open tasks first, and markup in notes means nothing", () => {
	expect(markdownOf(plan, view, today)).toMatchInlineSnapshot(`
		"# Example Provider: Example Booking API

		As of Thu 26 Nov 2026. 1 of 4 mandatory tasks done. 1 of 4 tasks done.

		## Their turn

		- Issue the test credentials (Example Provider): Waiting for Example Provider since Wed 25 Nov, due Mon 30 Nov

		## Account

		1 of 2 tasks done.

		- [ ] Issue the test credentials (Example Provider): Waiting for Example Provider since Wed 25 Nov, due Mon 30 Nov
		- [x] Send the direct debit mandate: Done on Wed 25 Nov

		## Review and launch

		0 of 2 tasks done.

		- [ ] Build the integration: Cannot start yet: first “Issue the test credentials” (Example Provider)
		  - Owner: \\@Ann, "Bookings"
		  - \\=1+1 \\<script\\>alert(1)\\</script\\> \\| \\[x\\](javascript:y)
		  - Evidence: <https://partner.example/17>
		- [ ] Review the integration (Example Provider): Cannot start yet: first “Build the integration” (you)

		## Answers

		- Where is your company registered? United Kingdom (assumed)

		## Archived: no longer in the process

		- gone: note: Kept.
		"
	`);
});

test("an answer that somebody has given is not called assumed", () => {
	const answered = checklistView(
		plan,
		said({ question: "region", answer: "uk" }),
		today,
	);
	expect(markdownOf(plan, answered, today)).toContain(
		"- Where is your company registered? United Kingdom\n",
	);
});

test("the CSV export has a line a task, and no cell is a formula", () => {
	expect(csvOf(view)).toMatchInlineSnapshot(`
		"﻿Stage,Task id,Task,Who,Requirement,State,In words,Since,Due,"Overdue (working days)",Planned,Owner,Note,Evidence
		Account,send-mandate,Send the direct debit mandate,you,mandatory,done,Done on Wed 25 Nov,2026-11-25,,,,,,
		Account,issue-credentials,Issue the test credentials,Example Provider,mandatory,waiting,"Waiting for Example Provider since Wed 25 Nov, due Mon 30 Nov",2026-11-25,2026-11-30,,,,,
		Review and launch,build,Build the integration,you,mandatory,blocked,"Cannot start yet: first “Issue the test credentials” (Example Provider)",,,,,"'@Ann, ""Bookings""","'=1+1
		<script>alert(1)</script> | [x](javascript:y)","https://partner.example/17"
		Review and launch,review-round,Review the integration,Example Provider,mandatory,blocked,"Cannot start yet: first “Build the integration” (you)",,,,,,,
		"
	`);
});
