const ours = "Reads pages that the build itself has written.";
const system = "Reads one line about a process, from the system.";
const tooMuch = "Too much for the checker, and linear: ";

/** Patterns that recheck does not find linear, and what bounds their input or shows that they are. */
export const allowed: ReadonlyMap<string, string> = new Map([
	[String.raw`/\((.*)\) \S (\d+)/s`, system],
	[String.raw`/^\s*(\d+)\s+-?(.*\S)/`, system],
	[String.raw`/<script\b([^>]*)>([\s\S]*?)<\/script>/g`, ours],
	[String.raw`/<style\b[^>]*>([\s\S]*?)<\/style>/g`, ours],
	[String.raw`/<script\b[\s\S]*?<\/script>/g`, ours],
	[String.raw`/<(pre|code)\b[\s\S]*?<\/\1>/g`, ours],
	[String.raw`/<[a-z][^<>]*\s(on[a-z]+)=["'][^<>]*>/i`, ours],
	[String.raw`/\]\((\.[^)\s]*)\)/g`, "Reads pages of the repository."],
	["/=.*[.&]/", "Reads links that tests have made."],
	[
		"/^content-type:.*form-urlencoded/im",
		`${tooMuch}it begins at the beginning of lines only, and never leaves its line.`,
	],
	[
		String.raw`/^(#(?!.*=3D)[\w.,&=-]*[^\W_])?$/`,
		`${tooMuch}it begins at one place only.`,
	],
	[
		String.raw`/([#&][\w.-]*=)\r?\n(?=([>\s]*))\2(?=[^=&]*(&|$))/g`,
		`${tooMuch}its input is doubled in tests/growth.`,
	],
	[
		String.raw`/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#?\]])[\x21-\x7e]{12,64}$/`,
		`${tooMuch}it begins at one place only, and looks ahead from there.`,
	],
	[
		String.raw`/&(?:#x([\da-f]{1,12})|#(\d{1,12})|(\w{1,8}));/gi`,
		`${tooMuch}it reads at most 15 characters from each place.`,
	],
]);
