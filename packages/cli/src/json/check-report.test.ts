import { expect, test } from "vitest";
import { CheckReportSchema, checkReportOf } from "./check-report.ts";

const issue = (severity: "error" | "warning") => ({
	code: "unknown-task",
	severity,
	path: ["stages", "build", "tasks", 0],
	message: "There is no task “kick-of”.",
	hint: "Did you mean “kick-off”?",
	provider: "example",
	location: { file: "/work/example/index.ts", line: 3, column: 5 },
});

test("a report counts errors and warnings, and names files from the folder", () => {
	const report = checkReportOf(
		[],
		[issue("error"), issue("warning"), issue("warning")],
		"/work",
	);
	expect(CheckReportSchema.parse(report)).toMatchObject({
		errors: 1,
		warnings: 2,
	});
	expect(report.issues[0]).toMatchObject({
		file: "example/index.ts",
		line: 3,
		column: 5,
		path: ["stages", "build", "tasks", 0],
	});
});
