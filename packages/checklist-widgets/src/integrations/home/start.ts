import type { Glance, GlanceTask } from "@slipway/core/checklist";
import { showStored } from "../../shared/starter/show-stored.ts";
import { progressKey } from "../../shared/starter/storage-keys.ts";
import {
	type StoredIntegration,
	storedIntegrations,
	titleOf,
} from "../../shared/starter/stored-integrations.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";

/**
 * The script of the home page: fills its first section with the reader's integrations, each with the rail of its provider
 * further down. Who has none sees the providers alone.
 */
export function startYours(): void {
	const section = document.querySelector<HTMLElement>("[data-yours]");
	const list = section?.querySelector("ul");
	if (!section || !list) return;
	if (isTooOld()) {
		section.dataset.drawn = "";
		return;
	}
	const look = async () => {
		const drawn = storedIntegrations().flatMap((each) => {
			const provider = document.querySelector<HTMLElement>(
				`.provider[data-standing="${each.process}"]`,
			);
			// What has no guide here is on the page of all integrations.
			return provider ? [cardOf(each, provider)] : [];
		});
		// Whole, so that nothing below moves a second time.
		const cards = await Promise.all(drawn);
		list.replaceChildren(...cards);
		section.hidden = cards.length === 0;
		section.dataset.drawn = "";
		// Nothing below waits any more.
		delete document.documentElement.dataset.kept;
	};
	look();
	addEventListener("storage", ({ key }) => {
		if (/^slipway:(progress|shown)/.test(key ?? progressKey(""))) look();
	});
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) look();
	});
}

async function cardOf(
	integration: StoredIntegration,
	provider: HTMLElement,
): Promise<HTMLElement> {
	const { id, name, text } = integration;
	const { plan, version } = provider.dataset;
	const guide = provider.querySelector<HTMLAnchorElement>(".provider-name a");
	const named = guide?.textContent ?? "";
	const checklist = `${guide?.href}checklist/?integration=${id}`;
	const link = element("a", titleOf(integration, named));
	link.href = checklist;
	const provided = element("span", name && named);
	provided.className = "yours-provider";
	const heading = element("h3", link, " ", provided);
	const lines = element("div");
	lines.className = "yours-lines";
	const rail = provider.querySelector(".rail")?.cloneNode(true);
	const card = element("li", ...(rail ? [rail] : []), heading, lines);
	Object.assign(card.dataset, { plan, version });
	const glance = await showStored(card, id, text, false, card);
	if (glance) lines.append(...linesOf(glance, checklist));
	return card;
}

function linesOf(
	{ count, lead, turn, next, waiting }: Glance,
	checklist: string,
): readonly HTMLElement[] {
	const mark = document
		.querySelector(`.providers-head .turn-mark[data-turn="${turn}"]`)
		?.cloneNode(true);
	return [
		element(
			"p",
			...(mark ? [mark] : []),
			element("b", lead),
			...(next ? [": ", ...taskParts(next, checklist)] : []),
		),
		...waiting.map((each) => element("p", ...taskParts(each, checklist))),
		element("p", count.words),
	];
}

function taskParts(
	{ id, title, words, overdue, owner }: GlanceTask,
	checklist: string,
): readonly HTMLElement[] {
	const link = element("a", title);
	link.href = `${checklist}#item-${id}`;
	const how = element("span", owner ? `${words}, owner: ${owner}` : words);
	how.className = "turn-words";
	if (overdue) how.dataset.overdue = "";
	return [link, how];
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	...parts: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.append(...parts);
	return made;
}
