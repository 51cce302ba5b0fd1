/** The test of the sandbox that stands in the documentation, as text: the file itself, which is run with all others. */
export const exampleTest: string = Object.values(
	import.meta.glob<string>(
		"../../../../packages/mocks/src/testing/example.test.ts",
		{ query: "?raw", import: "default", eager: true },
	),
).join("");
