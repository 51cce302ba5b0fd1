/** One page of every kind that benchmarks measure, by what readers call it. */
export const pageTypes: Readonly<Record<string, string>> = {
	home: "/",
	guide: "/prioticket/",
	stage: "/prioticket/certification/",
	checklist: "/prioticket/checklist/",
	timeline: "/prioticket/timeline/",
	sandbox: "/prioticket/sandbox/",
	rehearsal: "/prioticket/rehearsal/",
	"kick-off": "/prioticket/kick-off-pack/",
	errors: "/holiday-extras/errors/",
	compare: "/compare/",
	my: "/my/",
	portfolio: "/portfolio/",
	article: "/how-it-works/",
};

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
