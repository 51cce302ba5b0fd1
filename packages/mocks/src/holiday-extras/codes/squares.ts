/** Modules on a side of a QR code of version 1 (ISO/IEC 18004). */
const side = 21;
/** Codewords of data and of correction at level Q. */
const dataWords = 13;
const checkWords = 13;
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/** Level Q with the mask that darkens every other module: its fifteen bits, the mask over them included. */
const format = 0b011010101011111;

/** Which modules of the QR code of a text are dark, row by row. The text has at most 16 capitals and digits. */
export function squaresOf(text: string): readonly (readonly boolean[])[] {
	const rows = Array.from({ length: side }, () =>
		Array.from<boolean | undefined>({ length: side }),
	);
	const set = (row: number, column: number, dark: boolean) => {
		const line = rows[row];
		if (line && column >= 0 && column < side) line[column] = dark;
	};
	for (const [top, left] of [
		[0, 0],
		[0, side - 7],
		[side - 7, 0],
	] as const)
		for (let row = -1; row <= 7; row++)
			for (let column = -1; column <= 7; column++) {
				const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
				set(top + row, left + column, ring !== 2 && ring !== 4);
			}
	for (let at = 8; at < side - 8; at++) {
		set(6, at, at % 2 === 0);
		set(at, 6, at % 2 === 0);
	}
	for (let bit = 0; bit < 15; bit++) {
		const dark = ((format >> bit) & 1) === 1;
		set(bit < 6 ? bit : bit < 8 ? bit + 1 : side - 15 + bit, 8, dark);
		set(8, bit < 8 ? side - 1 - bit : bit < 9 ? 7 : 14 - bit, dark);
	}
	set(side - 8, 8, true);
	fill(rows, bitsOf(text));
	return rows.map((row) => row.map((dark) => dark === true));
}

/** Lays bits into the free modules, two columns at a time from the right, up and down in turn. */
function fill(
	rows: readonly (boolean | undefined)[][],
	bits: readonly boolean[],
): void {
	let next = 0;
	let up = true;
	for (let right = side - 1; right > 0; right -= 2) {
		if (right === 6) right--;
		for (let step = 0; step < side; step++) {
			const row = up ? side - 1 - step : step;
			for (const column of [right, right - 1]) {
				const line = rows[row];
				if (!line || line[column] !== undefined) continue;
				line[column] = (bits[next++] ?? false) !== ((row + column) % 2 === 0);
			}
		}
		up = !up;
	}
}

function bitsOf(text: string): readonly boolean[] {
	const values = [...text].map((letter) => letters.indexOf(letter));
	let bits = `0010${binary(values.length, 9)}`;
	for (let at = 0; at < values.length; at += 2) {
		const [first = 0, second] = values.slice(at, at + 2);
		bits +=
			second === undefined ? binary(first, 6) : binary(first * 45 + second, 11);
	}
	bits = bits.padEnd(Math.min(bits.length + 4, dataWords * 8), "0");
	bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
	const data = (bits.match(/.{8}/g) ?? []).map((word) =>
		Number.parseInt(word, 2),
	);
	for (let pad = 0xec; data.length < dataWords; pad ^= 0xec ^ 0x11)
		data.push(pad);
	return [...data, ...correctionOf(data)]
		.flatMap((word) => [...binary(word, 8)])
		.map((bit) => bit === "1");
}

const binary = (value: number, length: number) =>
	value.toString(2).padStart(length, "0");

/** Products in the field of 256 elements, modulo x^8 + x^4 + x^3 + x^2 + 1. */
function times(left: number, right: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit--) {
		product = (product << 1) ^ ((product >> 7) * 0x11d);
		product ^= ((right >> bit) & 1) * left;
	}
	return product;
}

/** What a division of the data by the generator of Reed and Solomon leaves. */
function correctionOf(data: readonly number[]): readonly number[] {
	let generator = [1];
	for (let root = 1, step = 0; step < checkWords; step++) {
		generator = [...generator, 0].map(
			(each, index) => each ^ times(generator[index - 1] ?? 0, root),
		);
		root = times(root, 2);
	}
	const rest = [...data, ...Array.from({ length: checkWords }, () => 0)];
	for (let at = 0; at < data.length; at++) {
		const factor = rest[at] ?? 0;
		generator.forEach((each, index) => {
			rest[at + index] = (rest[at + index] ?? 0) ^ times(each, factor);
		});
	}
	return rest.slice(data.length);
}
