/** A file of the site, read as JSON. Rejects when it cannot be had. */
export async function readJson<Data>(address: string): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
