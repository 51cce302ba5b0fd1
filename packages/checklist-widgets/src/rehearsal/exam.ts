import { examInWords, examOf, type Scripts } from "@slipway/rehearsal";
import type { MockApi } from "@slipway/sandbox/engine";
import { putInTab } from "../shared/tab/kept-sandbox.ts";
import { stateKey } from "../shared/tab/tab-keys.ts";
import { sandboxesOfTab } from "./traffics.ts";

/** What an exam needs of the page. */
interface ExamPlace {
	readonly ids: readonly string[];
	readonly scripts: Scripts;
	/** The reader's integration. */
	readonly integration: string;
	/** Begins a round of every case that requests are judged by. */
	readonly begin: () => Promise<void>;
	readonly say: (text: string) => void;
}

/** Brings the exam of a page to life: faults that the reader does not see, and no examples. */
export function examIn(
	root: HTMLElement,
	{ ids, scripts, integration, begin, say }: ExamPlace,
): void {
	const place = root.querySelector<HTMLElement>("[data-exam-place]");
	const input = place?.querySelector("input");
	if (!place || !input) return;
	const key = `slipway:rehearsal:${integration}:exam`;
	const told = place.querySelector("[data-exam-told]");
	const show = () => {
		const number = numberIn(key);
		root.toggleAttribute("data-exam", number !== undefined);
		if (number !== undefined) input.value = String(number);
		input.readOnly = number !== undefined;
	};
	const start = async () => {
		const number = Number(input.value);
		if (!input.checkValidity() || input.value === "") {
			say(
				`“${input.value}” is no number of an exam. Give a whole one, from 1.`,
			);
			return;
		}
		const isKept = await disturb(ids, (api) => examOf(api, scripts, number));
		if (!isKept || !putInTab(key, String(number))) {
			say(
				"No exam can be set: the storage of this tab is full or switched off.",
			);
			return;
		}
		told?.replaceChildren();
		show();
		await begin();
	};
	const end = async () => {
		const number = numberIn(key) ?? 1;
		const apis = await disturb(ids, () => []);
		sessionStorage.removeItem(key);
		show();
		const lines = examInWords(apis || [], (api) =>
			examOf(api, scripts, number),
		);
		const list = document.createElement("ul");
		list.append(
			...lines.map((line) => {
				const item = document.createElement("li");
				item.textContent = line;
				return item;
			}),
		);
		const head = document.createElement("p");
		head.textContent =
			lines.length === 0
				? `Exam ${number} disturbed nothing.`
				: `Exam ${number} disturbed, each once, where it was sent:`;
		told?.replaceChildren(head, ...(lines.length > 0 ? [list] : []));
	};
	place.addEventListener("click", ({ target }) => {
		if (!(target instanceof Element)) return;
		if (target.closest("[data-exam-start]")) void start();
		else if (target.closest("[data-exam-end]")) void end();
	});
	input.disabled = false;
	show();
}

/** Switches faults of this tab’s sandboxes on in place of those before. False when the tab cannot keep them. */
async function disturb(
	ids: readonly string[],
	faultsFor: (api: MockApi) => ReturnType<typeof examOf>,
): Promise<readonly MockApi[] | false> {
	const sandboxes = await sandboxesOfTab(ids);
	const apis = sandboxes.map(({ api }) => api);
	for (const sandbox of sandboxes) {
		const { api } = sandbox;
		sandbox.setFaults(faultsFor(api));
		if (!putInTab(stateKey(api.id), JSON.stringify(sandbox.snapshot())))
			return false;
	}
	return apis;
}

/** The number of the exam that this tab is in. */
function numberIn(key: string): number | undefined {
	try {
		const number = Number(sessionStorage.getItem(key));
		return Number.isSafeInteger(number) && number > 0 ? number : undefined;
	} catch {
		return undefined;
	}
}
