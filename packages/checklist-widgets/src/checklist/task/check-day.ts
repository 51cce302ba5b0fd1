/** What is wrong with a day, as a sentence; undefined when nothing is. */
export function checkDay(text: string): string | undefined {
	return text === "" || /^20\d\d-/.test(text)
		? undefined
		: "Give a day between 2000 and 2099.";
}
