import { pageTypes } from "../bench/page-types.ts";

/** One page of every type, those included that no benchmark measures. */
export const everyPageType: Readonly<Record<string, string>> = {
	...pageTypes,
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
