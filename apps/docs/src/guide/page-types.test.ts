import { expect, test } from "vitest";
import { everyPageType } from "../../../../tests/support/page-types.ts";
import { guideOf } from "./guide.ts";
import { pageKinds, pagesOf } from "./page-kinds.ts";
import { processes } from "./processes.ts";

test("every kind of page of a guide is among the types whose layout is tested", () => {
	const tested = new Set(Object.values(everyPageType));
	const kinds = processes
		.flatMap((process) => pagesOf(guideOf(process)))
		.filter(({ path }) => tested.has(`/${path}/`))
		.map(({ kind }) => kind);
	expect(new Set(kinds)).toEqual(new Set(Object.keys(pageKinds)));
});
