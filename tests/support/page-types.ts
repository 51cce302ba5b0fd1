import { pageTypes } from "../bench/page-types.ts";

// Leads to My integrations at once.
const { portfolio: _, ...stays } = pageTypes;

/** One page of every type, those included that no benchmark measures. */
export const everyPageType: Readonly<Record<string, string>> = {
	...stays,
	sources: "/prioticket/sources/",
	offline: "/offline/",
	package: "/the-package/",
	"command-line": "/command-line/",
	"error-references": "/error-reference/",
	"add-a-provider": "/authors/add-a-provider/",
	"definition-reference": "/authors/definition-reference/",
	"design-system": "/authors/design-system/",
	codes: "/errors/",
	code: "/errors/cycle/",
	"not-found": "/404.html",
};
