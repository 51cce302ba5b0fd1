/** What a test uses of strong-soap, which brings no types of its own. */
declare module "strong-soap" {
	type Message = Readonly<Record<string, unknown>>;
	/** Answers with the body as an object, and with the envelope as text. */
	type Send = (
		message: Message,
	) => Promise<{ readonly result: Message; readonly envelope: string }>;
	interface Client {
		setEndpoint(address: string): void;
		setSecurity(security: unknown): void;
		Ping: Send;
		Read: Send;
	}
	export const soap: {
		createClient(
			wsdl: string,
			options: object,
			done: (error: Error | null, client: Client) => void,
		): void;
		readonly WSSecurity: new (
			username: string,
			password: string,
			options?: object,
		) => unknown;
	};
}
