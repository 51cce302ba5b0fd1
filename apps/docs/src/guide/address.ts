import { caseHome } from "./cases.ts";
import { type Guide, type Subject, subjectKey } from "./guide.ts";

/** Links of one guide, under the site's base path. */
export interface Addresses {
	readonly overview: string;
	readonly sources: string;
	readonly kickOffPack: string;
	readonly stage: (id: string) => string;
	readonly task: (id: string) => string;
	readonly document: (id: string) => string;
	readonly credential: (id: string) => string;
	readonly contact: (id: string) => string;
	readonly case: (id: string) => string;
	readonly source: (id: string) => string;
	readonly openQuestion: (id: string) => string;
	readonly conflict: (id: string) => string;
	readonly subject: (subject: Subject) => string;
}

const known = new WeakMap<Guide, Addresses>();

/** The addresses of a guide's parts; every link of the pages comes from here. */
export function addressesOf(guide: Guide): Addresses {
	const found = known.get(guide);
	if (found) return found;
	const overview = siteHref(`${guide.process.id}/`);
	const sources = `${overview}sources/`;
	const stage = (id: string) => `${overview}${id}/`;
	const onTask = (id: string) =>
		`${stage(guide.tasks.get(id)?.stageId ?? "")}#task-${id}`;
	const onCase = (id: string) =>
		`${stage(caseHome(guide, id) ?? "")}#case-${id}`;
	const part = (kind: string) => (id: string) => `${overview}#${kind}-${id}`;
	const byKind: { readonly [kind: string]: (id: string) => string } = {
		stage,
		task: onTask,
		case: onCase,
		process: () => overview,
	};
	const addresses: Addresses = {
		overview,
		sources,
		kickOffPack: `${overview}kick-off-pack/`,
		stage,
		task: onTask,
		case: onCase,
		document: part("document"),
		credential: part("credential"),
		contact: part("contact"),
		source: (id) => `${sources}#source-${id}`,
		openQuestion: (id) => `${sources}#open-${id}`,
		conflict: (id) => `${sources}#conflict-${id}`,
		subject: (subject) => {
			const [kind = "", id = ""] = subjectKey(subject).split(":");
			return (byKind[kind] ?? part(kind))(id);
		},
	};
	known.set(guide, addresses);
	return addresses;
}

/** An address under the site's base path: `siteHref("prioticket/")` is `/handbook/prioticket/` under `/handbook/`. */
export function siteHref(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}
