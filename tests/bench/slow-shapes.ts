/** The formats that the mocks read. */
export type Format =
	| "XML"
	| "XML of parameters"
	| "JSON"
	| "form"
	| "multipart"
	| "query";

/** Something built to be slow to read. */
export interface Shape {
	readonly name: string;
	readonly type: string;
	/** About 2 MB. */
	readonly body?: string;
	readonly query?: string;
}

const size = 2 * 1024 * 1024 - 1024;

/** A unit again and again, up to 2 MB, between a beginning and an end. */
const filled = (unit: string, begin = "", end = "") =>
	begin +
	unit.repeat(
		Math.floor((size - begin.length - end.length) / Math.max(1, unit.length)),
	) +
	end;

/** A unit with a number in it, up to 2 MB or a count. */
function numbered(
	unit: (number: number) => string,
	begin = "",
	end = "",
	most = 1e6,
) {
	const parts: string[] = [begin];
	let length = begin.length + end.length;
	for (let number = 0; number < most; number++) {
		const part = unit(number);
		length += part.length;
		if (length > size) break;
		parts.push(part);
	}
	return parts.join("") + end;
}

const xml: Readonly<Record<string, string>> = {
	"300,000 sibling elements": `<a>${"<b/>".repeat(300_000)}</a>`,
	"elements up to the limit": `<a>${"<b>x</b>".repeat(9999)}${"y".repeat(1_800_000)}</a>`,
	"elements of other names": numbered((n) => `<b${n}/>`, "<a>", "</a>"),
	"names up to the limit": numbered((n) => `<b${n}/>`, "<a>", "</a>", 7999),
	"100,000 attributes": numbered((n) => ` a${n}="1"`, "<a", "/>", 100_000),
	"attributes up to the limit": numbered(
		(n) => ` a${n}="1"`,
		"<a",
		"/>",
		10_000,
	),
	"the same attribute again": filled(' a="1"', "<a", "/>"),
	"declarations of namespaces": numbered(
		(n) => ` xmlns:p${n}="u"`,
		"<a",
		"/>",
		14_998,
	),
	"prefixed attributes": numbered(
		(n) => ` p:a${n}="1"`,
		'<a xmlns:p="u"',
		"/>",
		14_998,
	),
	"nesting without an end": filled("<a>"),
	"prefixes that are not declared, nested": filled("<p:a>"),
	"a text of one character again": filled("x", "<a>", "</a>"),
	"line breaks": filled("\n", "<a>", "</a>"),
	"line breaks in an attribute": filled("\n", '<a b="', '"/>'),
	references: filled("&amp;", "<a>", "</a>"),
	"references of many digits": filled("&#000000065;", "<a>", "</a>"),
	"a reference that does not end": filled("0", "<a>&#x", "</a>"),
	comments: filled("<!---->", "<a>", "</a>"),
	"a comment that does not end": filled("-", "<a><!--"),
	"beginnings of comments": filled("<!--", "<a>"),
	"beginnings of CDATA": filled("<![CDATA[", "<a>"),
	"sections of CDATA": filled("<![CDATA[x]]>", "<a>", "</a>"),
	brackets: filled("]", "<a><![CDATA[", "]]></a>"),
	instructions: filled("<?x?>", "<a>", "</a>"),
	"a document type that does not end": filled(
		"<!ENTITY a 'b'>",
		"<!DOCTYPE a [",
	),
	"a name without an end": filled("a", "<"),
	"spaces in a tag": filled(" ", "<a", "/>"),
	quotes: filled("\"'", "<a "),
	"<Password again": filled("<Password "),
	"<Password> again": filled("<Password>", "<a>", "</a>"),
	"Passwords up to the limit": numbered(
		(n) => `<Password>secret${n}</Password>`,
		"<a>",
		"</a>",
		9999,
	),
	"marks of less-than": filled("<"),
};

const json: Readonly<Record<string, string>> = {
	"lists in lists": filled("["),
	"objects in objects": filled('{"a":'),
	"a list of numbers": filled("1,", "[", "1]"),
	"a list of numbers up to the limit": `[${"1,".repeat(19_990)}1]`,
	"a list of objects": filled("{},", "[", "{}]"),
	"objects up to the limit": `[${'{"a":1},'.repeat(9000)}1]`,
	"members of other names": numbered((n) => `"a${n}":1,`, "{", '"z":1}'),
	"members up to the limit": numbered(
		(n) => `"a${n}":1,`,
		"{",
		'"z":1}',
		19_000,
	),
	"members that are numbers": numbered(
		(n) => `"${4294967290 + n * 65536}":1,`,
		"{",
		'"z":1}',
		19_000,
	),
	"the same member again": filled('"a":1,', "{", '"a":1}'),
	"one long text": filled("x", '{"a":"', '"}'),
	"a text of escapes": filled("\\u0041", '{"a":"', '"}'),
	"a text of backslashes": filled("\\", '"'),
	"a text that does not end": filled("x", '{"a":"'),
	"one long number": filled("1", "[", "]"),
	"one long exponent": filled("0", "[1e", "1]"),
	spaces: filled(" ", "[", "]"),
	commas: filled(","),
	colons: filled(":"),
	quotes: filled('"'),
	apostrophes: filled("'"),
	'"client_secret": again': filled('"client_secret":'),
	"secrets up to the limit": numbered(
		(n) => `{"client_secret":"secret${n}"},`,
		"[",
		"1]",
		9000,
	),
	addresses: filled("//a:b@", '{"a":"', '"}'),
	"wrong types up to the limit": `{"data":{"order":{"order_bookings":[${'{"booking_option_type":[]},'.repeat(6000)}1]}}}`,
	"a name of the language": filled('{"__proto__":', "", ""),
};

const form: Readonly<Record<string, string>> = {
	ampersands: filled("&"),
	"fields without a name": filled("=&"),
	"fields of other names": numbered((n) => `a${n}=1&`),
	"fields up to the limit": numbered((n) => `a${n}=1&`, "", "", 1990),
	"the same field again": filled("a=1&"),
	"one long value": filled("x", "a="),
	"one long name": filled("x"),
	"a value of percents": filled("%41", "a="),
	"a value of halves": filled("%f0", "a="),
	"percents that encode nothing": filled("%", "a="),
	"plus signs": filled("+", "a="),
	"equal signs": filled("="),
	"question marks": filled("?", "a="),
	"client_secret= again": filled("client_secret="),
	"client_secret=x& again": filled("client_secret=x&"),
	"secrets up to the limit": numbered(
		(n) => `client_secret=secret${n}&`,
		"",
		"",
		1990,
	),
	"names in percents": filled("%63lient_secret=x&"),
	"lists of records": numbered((n) => `a[${n % 100}][b${n}]=1&`),
	brackets: filled("a[][]=1&"),
	"one long bracket": filled("[", "a"),
	"line breaks": filled("\n", "a="),
	addresses: filled("//a@", "a="),
};

const header = 'Content-Disposition: form-data; name="a"\r\n\r\n';
const multipart: Readonly<Record<string, string>> = {
	boundaries: filled("--\r\n"),
	"short boundaries": filled("--b\r\n"),
	parts: filled(`--b\r\n${header}x\r\n`),
	"parts up to the limit": `--b\r\n${header}x\r\n`.repeat(990),
	"one long part": filled("x", `--b\r\n${header}`, "\r\n--b--\r\n"),
	"a part of line breaks": filled("\r\n", `--b\r\n${header}`, "\r\n--b--\r\n"),
	"a part of line feeds": filled("\n", `--b\r\n${header}`),
	"a part of carriage returns": filled("\r", `--b\r\n${header}`),
	"a part of hyphens": filled("-", `--b\r\n${header}`),
	"beginnings of boundaries": filled("\r\n--", `--b\r\n${header}`),
	"one long header": filled("x", "--b\r\n"),
	"many headers": filled("a: b\r\n", "--b\r\n"),
	"one long boundary": filled("b", "--"),
	'name=" again': filled('name="', "--b\r\n"),
	'name="a" again': filled('name="a" ', "--b\r\n", "\r\n\r\nx"),
	'name="client_secret" again': filled('name="client_secret"', "--b\r\n"),
	'name="client_secret" on lines': filled(
		'\nname="client_secret"\n',
		"--b\r\n",
	),
	secrets: filled(
		'--b\r\nContent-Disposition: form-data; name="client_secret"\r\n\r\nx\r\n',
	),
	"no boundary": filled("x"),
	percents: filled("%41", `--b\r\n${header}`),
	"angle brackets": filled("<Password ", `--b\r\n${header}`),
	"nothing but hyphens": filled("-"),
};

/** Shapes by format. Those of a query are as long as a server reads at all, and longer. */
export function shapes(format: Format): readonly Shape[] {
	const of = (all: Readonly<Record<string, string>>, type: string) =>
		Object.entries(all).map(([name, body]) => ({ name, type, body }));
	switch (format) {
		case "XML":
			return of(xml, "text/xml");
		case "XML of parameters":
			return of(xml, "application/xml");
		case "JSON":
			return of(json, "application/json");
		case "form":
			return of(form, "application/x-www-form-urlencoded");
		case "multipart":
			return of(multipart, "multipart/form-data; boundary=b");
		case "query":
			return Object.entries(form).flatMap(([name, text]) =>
				[15_000, 100_000].map((length) => ({
					name: `${name}, ${length.toLocaleString("en")} characters`,
					type: "",
					query: text.slice(0, length).replaceAll(/[\n\s]/g, "%0A"),
				})),
			);
	}
}
