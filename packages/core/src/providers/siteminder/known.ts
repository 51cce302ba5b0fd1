import { cases } from "./cases.ts";
import { contacts } from "./contacts.ts";
import { credentials } from "./credentials.ts";
import { documents } from "./documents.ts";
import { messages } from "./messages.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

/** What the stages, open questions and conflicts may refer to. */
export const known = {
	outline,
	sources,
	questions,
	parties,
	contacts,
	documents,
	credentials,
	messages,
	cases,
};
