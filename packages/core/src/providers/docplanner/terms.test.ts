import { expect, test } from "vitest";
import { docplanner } from "./index.ts";

/** Every title, label and name of the definition. */
const titles: string[] = [];
JSON.stringify(docplanner, (name, value) => {
	if (/^(title|label|phrase)$/.test(name) && typeof value === "string")
		titles.push(value.toLowerCase());
	return value;
});

// What the provider's own guide calls its steps, forms and roles.
test.each([
	"sandbox access",
	"contact form",
	"client library",
	"test API calls",
	"kick-off meeting",
	"project plan",
	"specialist",
	"acceptance tests",
	"joint session",
	"testing protocol",
	"mapping for all the resources",
	"schedules in real time",
	"activation directly with the customer",
	"activation on the software level",
	"Customer Success specialist",
	"customer representative in CC",
	"blackbox tests",
	"shared session",
	"PUSH integration model",
])("the guide's name “%s” is in a title", (term) => {
	expect(
		titles.filter((title) => title.includes(term.toLowerCase())),
	).not.toEqual([]);
});
