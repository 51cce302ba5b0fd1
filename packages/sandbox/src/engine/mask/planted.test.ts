import { expect, test } from "vitest";
import { plantedLeaks } from "../../conformance/secrets.ts";
import { library } from "../../example/library.ts";

// Each with signs to which a format gives a meaning.
test.each([
	"plainLetters01",
	"sUper\"secret'%&<>e",
	"12345678.5",
	"ünïcödé-😀-é",
	"a\\u0041 b+c/d=e",
])("no record shows %s, wherever and however it is sent", async (text) => {
	const { sent, leaks } = await plantedLeaks(
		library,
		(number) => `${text}${number}`,
		{ everyName: true },
	);
	expect(sent).toBeGreaterThan(100);
	expect(leaks.slice(0, 3)).toEqual([]);
});
