/** One page of every kind, by what readers call it. */
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
