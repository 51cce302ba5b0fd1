import type { Guide } from "../guide.ts";

type Environment = Guide["process"]["credentials"][string]["environment"];

/** Where credentials give access to, in words. */
export const environmentWords: Readonly<Record<Environment, string>> = {
	sandbox: /* said */ "sandbox",
	test: /* said */ "test",
	staging: /* said */ "staging",
	production: /* said */ "production",
};
