import type { PlacedTask } from "@slipway/core/process";
import { addressesOf } from "./address.ts";
import type { Guide, PlacedStage, Task } from "./guide.ts";
import { actorName, capital } from "./words/actor.ts";
import { conditionWords } from "./words/condition.ts";
import { promiseWords } from "./words/time.ts";

/** Something that changes hands in a stage. */
export interface Handed {
	readonly what: string;
	/** The task with which it changes hands. */
	readonly href: string;
	/** To whom or from whom, and when: “to the Partner desk”, “from Prioticket, within 5 business days”. */
	readonly how: string;
	readonly condition: string;
}

/** What the partner hands over in a stage, and what it gets in return. */
export interface Exchange {
	readonly given: readonly Handed[];
	readonly received: readonly Handed[];
}

/** What changes hands in a stage. */
export function exchangeOf(guide: Guide, stage: PlacedStage): Exchange {
	return {
		given: stage.tasks
			.filter(({ task }) => task.actor === "partner")
			.flatMap((placed) => givenIn(placed, guide)),
		received: stage.tasks
			.filter(({ task }) => task.actor !== "partner")
			.flatMap((placed) => receivedIn(placed, guide)),
	};
}

function givenIn(placed: PlacedTask, guide: Guide): readonly Handed[] {
	const { contacts, documents } = guide.process;
	const { task } = placed;
	const things = [...task.needs, ...task.produces].filter(
		(thing) => !("credential" in thing),
	);
	const receiver = (thing: (typeof things)[number]) => {
		const document =
			"document" in thing ? documents[thing.document] : undefined;
		const contact = document?.sendTo ?? task.contact;
		if (contact !== undefined) return contacts[contact]?.title ?? contact;
		// What travels by itself, such as a form on the web, names no contact.
		return document?.sendHow && guide.process.provider;
	};
	return things.flatMap((thing) => {
		const to = receiver(thing);
		return to ? [handed(placed, thing, `to ${to}`, guide)] : [];
	});
}

function receivedIn(placed: PlacedTask, guide: Guide): readonly Handed[] {
	const { task } = placed;
	const from = `from ${actorName(task.actor, guide.process)}`;
	const how = task.promise ? `${from}, ${promiseWords(task.promise)}` : from;
	return task.produces.map((thing) => handed(placed, thing, how, guide));
}

function handed(
	{ id, task }: PlacedTask,
	thing: Task["needs"][number],
	how: string,
	guide: Guide,
): Handed {
	const { documents, credentials } = guide.process;
	const part =
		"document" in thing
			? documents[thing.document]
			: "credential" in thing
				? credentials[thing.credential]
				: undefined;
	return {
		what: capital(
			"information" in thing ? thing.information : (part?.title ?? ""),
		),
		href: addressesOf(guide).task(id),
		how,
		condition: conditionWords(task.when ?? part?.when, guide),
	};
}
