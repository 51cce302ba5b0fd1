import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
/** Where the colours of turns are used, and what of it is a turn. */
const turns: Readonly<Record<string, string>> = {
	"apps/docs/src/styles/components/turn.css": "hands them on as --turn",
	"apps/docs/src/styles/chrome.css": "the stages in the sidebar",
	"apps/docs/src/components/chrome/SiteTitle.astro":
		"the mark of Slipway is a rail",
	"packages/checklist-widgets/src/checklist/task/task.css":
		"who has to act on a task",
	"packages/checklist-widgets/src/integrations/my/my.css":
		"whom an integration waits for",
	"packages/checklist-widgets/src/sandbox/calls/calls.css":
		"a call that waits for the reader's reply",
};

test("the colours of turns say whose turn it is and nothing else: what failed or is chosen has its own", () => {
	const using = globSync(
		[
			"apps/docs/src/**/*.{css,astro}",
			"packages/checklist-widgets/src/**/*.css",
		],
		{ cwd: root },
	).filter((file) =>
		/var\(--turn-(you|them|third)\b/.test(readFileSync(root + file, "utf8")),
	);
	expect(using.toSorted()).toEqual(Object.keys(turns).toSorted());
});
