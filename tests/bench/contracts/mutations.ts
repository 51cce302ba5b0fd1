import { chosen } from "./chance.ts";
import { elementsOf, type Tree, textOf, treeOf } from "./tree.ts";

/** A spoilt message. */
export interface Mutation {
	readonly kind: Kind;
	readonly text: string;
	/** What was done, in words. */
	readonly says: string;
}

const strange = [
	"",
	" ",
	"true",
	"x",
	"-1",
	"0",
	"1.5",
	"1000",
	"12345678901234567890",
	"2027-02-30",
	"2027-03-01",
	"2027-03-01T10:00:00",
	"2027-03-01T10:00:00Z",
	"10:00:00",
	"Any",
	"eur",
	"€",
	"a".repeat(17),
	"a".repeat(129),
];

type Pick = <T>(things: readonly T[]) => T;

/** What is done to a tree; says what, or nothing where it cannot be done. */
const kinds = {
	"bad value": (tree, pick) => {
		const { element } = pick(withAttributes(tree));
		const attribute = pick(ownAttributes(element));
		const value = pick(strange);
		attribute[1] = value;
		return `${element.name}/@${attribute[0]} is “${value}”`;
	},
	"bad enumeration": (tree, pick) => {
		const { element } = pick(withAttributes(tree));
		const attribute = pick(ownAttributes(element));
		attribute[1] = pick([
			`${attribute[1]}s`,
			attribute[1].toLowerCase(),
			attribute[1].toUpperCase(),
			attribute[1].slice(1),
		]);
		return `${element.name}/@${attribute[0]} is “${attribute[1]}”`;
	},
	"bad text": (tree, pick) => {
		const texts = elementsOf(tree).filter(({ element }) => element.text !== "");
		if (texts.length === 0) return undefined;
		const { element } = pick(texts);
		element.text = pick(strange);
		return `${element.name} holds “${element.text}”`;
	},
	"attribute missing": (tree, pick) => {
		const { element } = pick(withAttributes(tree));
		const attribute = pick(ownAttributes(element));
		element.attributes.splice(element.attributes.indexOf(attribute), 1);
		return `${element.name}/@${attribute[0]} is missing`;
	},
	"element missing": (tree, pick) => {
		const { element, holder } = pick(inside(tree));
		holder.children.splice(holder.children.indexOf(element), 1);
		return `${holder.name}/${element.name} is missing`;
	},
	"unknown attribute": (tree, pick) => {
		const { element } = pick(elementsOf(tree));
		const name = pick(["Unknown", "hotelCode", "Id", "Currency", "x:Code"]);
		if (name.startsWith("x:")) element.attributes.push(["xmlns:x", "urn:x"]);
		element.attributes.push([name, "1"]);
		return `${element.name}/@${name} is too much`;
	},
	"unknown element": (tree, pick) => {
		const { element } = pick(elementsOf(tree));
		const name = pick(["Unknown", "roomStay", "Note", element.name]);
		const at = Math.floor(pick(fractions) * (element.children.length + 1));
		element.children.splice(at, 0, made(name));
		return `${element.name}/${name} is too much`;
	},
	"swapped order": (tree, pick) => {
		const holders = elementsOf(tree).filter(
			({ element }) => element.children.length > 1,
		);
		const { element } = pick(holders);
		const at = Math.floor(pick(fractions) * (element.children.length - 1));
		const [first, second] = element.children.slice(at, at + 2) as [Tree, Tree];
		element.children.splice(at, 2, second, first);
		return `${element.name}: ${second.name} before ${first.name}`;
	},
	"duplicated element": (tree, pick) => {
		const { element, holder } = pick(inside(tree));
		holder.children.splice(
			holder.children.indexOf(element),
			0,
			structuredClone(element),
		);
		return `${holder.name}/${element.name} stands there once more`;
	},
	"moved element": (tree, pick) => {
		const { element, holder } = pick(inside(tree));
		const others = elementsOf(tree).filter(
			(each) =>
				each.element !== holder &&
				!elementsOf(element).some((own) => own.element === each.element),
		);
		if (others.length === 0) return undefined;
		const target = pick(others).element;
		holder.children.splice(holder.children.indexOf(element), 1);
		target.children.push(element);
		return `${element.name} stands in ${target.name}`;
	},
	"other namespace": (tree, pick) => {
		const { element } = pick(inside(tree));
		const namespace = pick([
			"",
			"urn:x",
			"http://schemas.xmlsoap.org/soap/envelope/",
			"http://www.opentravel.org/OTA/2003/05/",
		]);
		element.attributes.unshift(["xmlns", namespace]);
		return `${element.name} is in the namespace “${namespace}”`;
	},
	"stray text": (tree, pick) => {
		const { element } = pick(elementsOf(tree));
		element.text = `${element.text}stray`;
		return `${element.name} holds stray text`;
	},
} as const satisfies Record<
	string,
	(tree: Tree, pick: Pick) => string | undefined
>;

/** What was done to a message. */
export type Kind = keyof typeof kinds;

const fractions = Array.from({ length: 100 }, (_, index) => index / 100);
const made = (name: string): Tree => ({
	name,
	attributes: [],
	children: [],
	text: "",
});
const ownAttributes = ({ attributes }: Tree) =>
	attributes.filter(([name]) => !name.startsWith("xmlns"));
const withAttributes = (tree: Tree) =>
	elementsOf(tree).filter(({ element }) => ownAttributes(element).length > 0);
const inside = (tree: Tree) =>
	elementsOf(tree).flatMap(({ element, holder }) =>
		holder ? [{ element, holder }] : [],
	);

/** So many different spoilt messages, fewer when a short one has not so many; the same for the same seed. The kinds take turns. */
export function mutationsOf(
	texts: readonly string[],
	amount: number,
	random: () => number,
): readonly Mutation[] {
	const pick: Pick = (things) => chosen(things, random);
	const names = Object.keys(kinds) as Kind[];
	const found = new Map<string, Mutation>();
	for (let turn = 0; found.size < amount && turn < 20 * amount; turn++) {
		const kind = names[turn % names.length] as Kind;
		const tree = treeOf(pick(texts));
		const says = kinds[kind](tree, pick);
		if (says === undefined) continue;
		const text = textOf(tree);
		found.set(text, { kind, text, says });
	}
	return [...found.values()];
}
