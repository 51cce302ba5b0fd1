import { englishTexts } from "@slipway/checklist-widgets/english";
import { expect, test } from "vitest";
import { markEnglish } from "./mark-english.ts";

const texts = englishTexts(["Build", "Ask for access", 'Tick "A & B"']);

test.each([
	["<b>Build</b>", '<b lang="en">Build</b>'],
	["<b class=x>\n Build </b>", '<b class=x lang="en">\n Build </b>'],
	["<b>Bauen</b>", "<b>Bauen</b>"],
	[
		"<p>Wartet: Ask for access, fällig</p>",
		'<p>Wartet: <span lang="en">Ask for access</span>, fällig</p>',
	],
	["<p>Build <i>x</i></p>", '<p><span lang="en">Build</span> <i>x</i></p>'],
	[
		"<p>Tick &quot;A &amp; B&quot;</p>",
		'<p lang="en">Tick &quot;A &amp; B&quot;</p>',
	],
	[
		"<p>1&nbsp;%: Ask for access</p>",
		'<p>1&nbsp;%: <span lang="en">Ask for access</span></p>',
	],
	[
		"<option value=1>Build</option>",
		'<option value=1 lang="en">Build</option>',
	],
	["<option>Build (POST)</option>", '<option lang="en">Build (POST)</option>'],
	[
		"<option>Noch: Ask for access</option>",
		"<option>Noch: Ask for access</option>",
	],
	['<p lang="en"><b>Build</b></p>', '<p lang="en"><b>Build</b></p>'],
	["<code>Build</code>", "<code>Build</code>"],
	[
		"<svg><text>Noch: Ask for access</text></svg>",
		'<svg><text>Noch: <tspan lang="en">Ask for access</tspan></text></svg>',
	],
])("%s is marked", (html, marked) => {
	expect(markEnglish(html, texts)).toBe(marked);
});
