/** What a journey does to a browser, whatever drives it. Selectors are CSS, or XPath when they begin with two slashes. */
export interface Driver {
	/** Opens an address of the site, which begins with a slash, and waits until it is loaded. */
	open(address: string): Promise<void>;
	reload(): Promise<void>;
	press(selector: string): Promise<void>;
	/** The value of an expression in the page. */
	read(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Milliseconds after which what has not come does not come. */
const patience = 20_000;

/** Waits until an expression is true in the page. @throws {Error} that names what did not come. */
export async function until(
	driver: Driver,
	what: string,
	expression: string,
): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end; ) {
		if (await driver.read(`Boolean(${expression})`)) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${what} does not come`);
}
