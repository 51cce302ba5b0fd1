import { describe, expect, test } from "vitest";
import { namesOf } from "../names.ts";
import { type Place, without } from "../span.ts";
import { addressPlaces } from "./address.ts";
import { formPlaces, parameterPlaces } from "./form.ts";
import { jsonPlaces } from "./json.ts";
import { multipartPlaces } from "./multipart.ts";
import { xmlPlaces } from "./xml.ts";

const isSecret = namesOf(["key"]);

/** What is left of a text, and which secrets stood in it. */
const read = (
	text: string,
	placesIn: (text: string, secret: typeof isSecret) => Iterable<Place>,
) => {
	const places = [...placesIn(text, isSecret)];
	return [without(text, places), places.map(({ values }) => values)];
};

describe("in JSON", () => {
	test.each([
		["a text", '{"key":"S","b":1}', '{"key":"****","b":1}', [["S"]]],
		["a number", '{"key": 5, "b":1}', '{"key": "****", "b":1}', [["5"]]],
		["a word at the end", "{key:true", '{key:"****"', [["true"]]],
		["no value at all", '{"key":', '{"key":', [[""]]],
		["single quotes", "{'key':'S'}", "{'key':'****'}", [["S"]]],
		[
			"an apostrophe that is none",
			'don\'t {"key":1}',
			'don\'t {"key":"****"}',
			[["1"]],
		],
		[
			"a name that lacks its first quote",
			'{key":"S"}',
			'{key":"****"}',
			[["S"]],
		],
		["a word, and what looks like its quote", '{a"b', '{a"b', []],
		["a word at the end of the text", "key", "key", []],
		["a colon of something else", '{"a":"key","b":1}', '{"a":"key","b":1}', []],
		["a text that is not closed", '{"key":"S', '{"key":"****', [["S"]]],
		["a quote alone", '{"key":"', '{"key":"', [[""]]],
		["an escape at the end", '{"key":"S\\', '{"key":"****', [["S\\"]]],
		[
			"escapes",
			'{"key":"\\u0053\\n\\t\\r\\b\\f\\/\\""}',
			'{"key":"****"}',
			[['S\n\t\r\b\f/"']],
		],
		[
			"an object",
			'{"key":{"a":"S","b":[1,-2.5],\'c\':null}}',
			'{"key":"****"}',
			[["S", "1", "-2.5", "null"]],
		],
		["a list that is not closed", '{"key":["S",{}', '{"key":"****"', [["S"]]],
		[
			"a word in an object that ends with it",
			'{"key":{a',
			'{"key":"****"',
			[["a"]],
		],
		[
			"space about the colon",
			'{"key" \n:\t"S"}',
			'{"key" \n:\t"****"}',
			[["S"]],
		],
	])("%s", (_, text, left, values) => {
		expect(read(text, jsonPlaces)).toEqual([left, values]);
	});
});

describe("in XML", () => {
	test.each([
		["an element", "<key>S</key>", "<key>****</key>", [["S", "S"]]],
		["a prefix", "<x:key>S</x:key>", "<x:key>****</x:key>", [["S", "S"]]],
		[
			"an element that is not closed",
			"<a><key>S",
			"<a><key>****",
			[["S", "S"]],
		],
		["an empty element", "<key/><b>1</b>", "<key/><b>1</b>", []],
		["a tag that breaks off", "<key", "<key", []],
		["a tag in a tag", "<key <b>1</b>", "<key <b>1</b>", []],
		[
			"an attribute",
			'<a b="1" key = "S&lt;"/>',
			'<a b="1" key = "****"/>',
			[["S<"]],
		],
		["an attribute that is not closed", "<a key='S", "<a key='****", [["S"]]],
		[
			"elements inside",
			"<key>S<b>T</b></key>",
			"<key>****</key>",
			[["ST", "S", "T", ""]],
		],
		["CDATA", "<key><![CDATA[S]]></key>", "<key>****</key>", [["S", "S"]]],
		[
			"entities",
			"<key>&#x53;&#84;&amp;&nbsp;&#x110000;</key>",
			"<key>****</key>",
			expect.anything(),
		],
		["a comparison", "1 < 2, key < 3", "1 < 2, key < 3", []],
	])("%s", (_, text, left, values) => {
		expect(read(text, xmlPlaces)).toEqual([left, values]);
	});

	test("the values are without entities, and one that stands for nothing stays", () => {
		const [[first]] = read(
			"<key>&#x53;&#84;&amp;&nbsp;</key>",
			xmlPlaces,
		)[1] as [string[]];
		expect(first).toBe("ST&&nbsp;");
	});
});

describe("in a multipart form", () => {
	const part = (name: string, content: string, end = "\r\n") =>
		`--b${end}Content-Disposition: form-data; name="${name}"${end}${end}${content}${end}`;
	test.each([
		[
			"a part",
			`${part("key", "S")}--b--`,
			`${part("key", "****")}--b--`,
			[["S"]],
		],
		[
			"lines without carriage returns",
			`${part("key", "S", "\n")}--b--`,
			`${part("key", "****", "\n")}--b--`,
			[["S"]],
		],
		[
			"a part that breaks off",
			'--b\r\nname="key"\r\n\r\nS',
			'--b\r\nname="key"\r\n\r\n****',
			[["S"]],
		],
		[
			"a header between",
			'--b\r\nname="key"\r\nX: 1\r\n\r\nS\r\n--b',
			'--b\r\nname="key"\r\nX: 1\r\n\r\n****\r\n--b',
			[["S"]],
		],
		["a part of another name", part("a", "S"), part("a", "S"), []],
		["a name that is not closed", '--b\r\nname="key', '--b\r\nname="key', []],
		["no empty line", '--b\r\nname="key"\r\nS', '--b\r\nname="key"\r\nS', []],
	])("%s", (_, text, left, values) => {
		expect(read(text, multipartPlaces)).toEqual([left, values]);
	});
});

describe("in a form", () => {
	test.each([
		["a parameter", "a=1&key=S+T%26", "a=1&key=****", [["S T&"]]],
		["a name in percents", "k%65y=S", "k%65y=****", [["S"]]],
		["percents that encode nothing", "key=S%41%zz", "key=****", [["SA%zz"]]],
		["no value", "key&a=1", "key&a=1", []],
		["names in brackets", "user[key]=S", "user[key]=****", [["S"]]],
	])("%s", (_, text, left, values) => {
		expect(read(text, formPlaces)).toEqual([left, values]);
	});

	test.each([
		["an address", "see /x?key=S now", "see /x?key=**** now", [["S"]]],
		["an address at the end", "/x?key=S", "/x?key=****", [["S"]]],
		["an attribute", '<a key="S">', '<a key="S">', []],
		["the end of an element", "<a>key=S</a>", "<a>key=****</a>", [["S"]]],
		["the end of a text of JSON", '["key=S",1]', '["key=****",1]', [["S"]]],
		["a quote inside", '["key=S"T"]', '["key=****"]', [['S"T']]],
		["no name", "=S", "=S", []],
	])("%s", (_, text, left, values) => {
		expect(read(text, parameterPlaces)).toEqual([left, values]);
	});
});

describe("in an address", () => {
	test.each([
		[
			"user and password",
			"https://u:p%41@x/",
			"https://****@x/",
			[["p%41", "pA"]],
		],
		["a user alone", "//token@x", "//****@x", [["token", "token"]]],
		["a password with a colon", "//u:a:b@x", "//****@x", [["a:b", "a:b"]]],
		["percents that encode nothing", "//u:%zz@x", "//****@x", [["%zz", "%zz"]]],
		["nobody", "//@x, //x/y@z", "//@x, //x/y@z", []],
		["a slash alone at the end", "a//", "a//", []],
	])("%s", (_, text, left, values) => {
		expect(read(text, addressPlaces)).toEqual([left, values]);
	});
});
