import {
	figure,
	itemOf,
	listOf,
	recordOf,
	span,
	type TablesOf,
	time,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** A clinic, and the API clients to which Docplanner has attached it. */
export const Facility = itemOf({
	id: z.string(),
	name: z.string(),
	clients: listOf(z.string()),
});

export type Facility = z.output<typeof Facility>;

export const Doctor = itemOf({
	id: z.string(),
	facility: z.string(),
	name: z.string(),
	surname: z.string(),
	/** Without a commercial profile a doctor does not appear. */
	commercial: z.boolean(),
	specializations: listOf(
		itemOf({
			id: z.string(),
			name: z.string(),
		}),
	),
	license: z.string(),
});

export type Doctor = z.output<typeof Doctor>;

export const Address = itemOf({
	id: z.string(),
	doctor: z.string(),
	facility: z.string(),
	name: z.string(),
	city: z.string(),
	postCode: z.string(),
	street: z.string(),
	onlineOnly: z.boolean(),
	commercialType: z.enum(["premium", "saas-only", "basic"]),
	insuranceSupport: z.enum(["private", "insurance", "private_and_insurance"]),
	extraFields: itemOf({
		birth_date: z.boolean(),
		gender: z.boolean(),
		nin: z.boolean(),
	}),
	/** Who bills payments of this address. */
	paymentAccount: z.string(),
	/** Providers of the dictionary, each with its plans. */
	insurance: recordOf(listOf(z.string())),
	/** Whether the address counts no longer as integrated. */
	integrationRemoved: z.literal(true).exactOptional(),
});

export type Address = z.output<typeof Address>;

/** A service of the dictionary. */
export const DictionaryService = itemOf({
	id: z.string(),
	name: z.string(),
	specializations: listOf(z.string()),
	diagnostic: z.boolean(),
});

export type DictionaryService = z.output<typeof DictionaryService>;

/** A service as one address offers it. */
export const AddressService = itemOf({
	id: z.string(),
	address: z.string(),
	service: z.string(),
	/** Whole units of the country's currency. */
	price: figure.nullable(),
	priceFrom: z.boolean(),
	isDefault: z.boolean(),
	description: z.string().nullable(),
	visible: z.boolean(),
	/** Minutes. */
	duration: span.exactOptional(),
	ages: itemOf({
		minimum_age: span.nullable().optional(),
		maximum_age: span.nullable().optional(),
	}).exactOptional(),
	customName: z.string().exactOptional(),
});

export type AddressService = z.output<typeof AddressService>;

/** Work time, as the partner has sent it. Times are milliseconds since 1970. */
export const Period = itemOf({
	start: time,
	end: time,
	/** Durations are minutes. */
	services: listOf(
		itemOf({
			id: z.string(),
			duration: span,
		}),
	),
	insurance: z.string(),
	insuranceProviders: listOf(figure),
});

export type Period = z.output<typeof Period>;

/** The calendar of an address: when it works, and which times visits have taken. */
export const Calendar = itemOf({
	address: z.string(),
	status: z.enum(["enabled", "disabled"]),
	periods: listOf(Period),
	taken: listOf(
		itemOf({
			booking: z.string(),
			start: time,
			end: time,
		}),
	),
	/** Payloads of replaceSlots, by length and hash, that still count as repeats. */
	sent: listOf(
		itemOf({
			payload: z.string(),
			processed: time,
		}),
	),
});

export type Calendar = z.output<typeof Calendar>;

export const Break = itemOf({
	id: z.string(),
	address: z.string(),
	since: time,
	till: time,
	description: z.string(),
	/** Breaks that were made together on coupled addresses move and go together. */
	group: z.string(),
});

export type Break = z.output<typeof Break>;

export const Patient = itemOf({
	name: z.string(),
	phone: z.string(),
	surname: z.string().optional(),
	email: z.string().optional(),
	birth_date: z.string().optional(),
	nin: z.string().optional(),
	gender: z.enum(["m", "f"]).optional(),
	insurance_number: z.string().optional(),
	marketing_consent: z.boolean().optional(),
	data_privacy_consent: z.boolean().optional(),
});

export type Patient = z.output<typeof Patient>;

export const Actor = z.enum(["user", "doctor", "integration"]);

export type Actor = z.output<typeof Actor>;

export const PaymentStatus = z.enum(["paid", "not-paid"]);

export type PaymentStatus = z.output<typeof PaymentStatus>;

/** Ids of the dictionary: an insurance provider, and one of its plans. */
const insurance = {
	insuranceProvider: z.string().exactOptional(),
	insurancePlan: z.string().exactOptional(),
};

export const Booking = itemOf({
	id: z.string(),
	address: z.string(),
	/** The address's own service. */
	service: z.string(),
	status: z.enum(["booked", "canceled"]),
	start: time,
	/** Minutes. */
	duration: span,
	bookedBy: Actor,
	canceledBy: z.union([z.literal(""), Actor]),
	bookedAt: time,
	canceledAt: time.exactOptional(),
	patient: Patient,
	returning: z.boolean(),
	comment: z.string(),
	presence: z.enum(["present", "absent"]).nullable(),
	confirmed: z.boolean(),
	payment: PaymentStatus.exactOptional(),
	...insurance,
	/** What has become of the patient's opinion. */
	opinion: z.enum(["requested", "given"]).exactOptional(),
	/** The first of the bookings that became this one by being moved. */
	origin: z.string(),
	movedTo: z.string().exactOptional(),
});

export type Booking = z.output<typeof Booking>;

/** A patient who waits for the partner's real-time answer. */
export const Request = itemOf({
	id: z.string(),
	address: z.string(),
	service: z.string(),
	start: time,
	duration: span,
	patient: Patient,
	payment: PaymentStatus.exactOptional(),
	...insurance,
	/** The booking that is to be moved; without it a new one is to be made. */
	moves: z.string().exactOptional(),
	status: z.enum(["waiting", "allowed", "denied"]),
});

export type Request = z.output<typeof Request>;

export const Notification = itemOf({
	id: z.string(),
	client: z.string(),
	name: z.string(),
	data: recordOf(z.unknown()),
	created: time,
	state: z.enum(["queued", "pushing", "buried"]),
	/** How often it has been pushed since it was made or released. */
	attempts: span,
});

export type Notification = z.output<typeof Notification>;

/** What was agreed with a client about events. Without a url it pulls. */
export const Partner = itemOf({
	client: z.string(),
	url: z.string().exactOptional(),
	header: itemOf({
		name: z.string(),
		api_key: z.string(),
	}).exactOptional(),
	/** Whether the client is Docplanner's own PMS. */
	docplannerPms: z.literal(true).exactOptional(),
	/** Whether the partner is asked before a patient may book or move. */
	realTime: z.boolean(),
	released: time.exactOptional(),
	/** When the monitor looks next: milliseconds since 1970. */
	nextPing: time.exactOptional(),
	/** Pings that have failed in a row. */
	failedPings: span,
});

export type Partner = z.output<typeof Partner>;

/** An alert to the address that was agreed on for outages. */
export const Alert = itemOf({
	client: z.string(),
	at: time,
});

export type Alert = z.output<typeof Alert>;

export const Token = itemOf({
	client: z.string(),
	expires: time,
});

export type Token = z.output<typeof Token>;

/** All that a Docplanner mock knows. */
export const tables = {
	facilities: Facility,
	doctors: Doctor,
	addresses: Address,
	dictionary: DictionaryService,
	services: AddressService,
	calendars: Calendar,
	breaks: Break,
	bookings: Booking,
	requests: Request,
	notifications: Notification,
	partners: Partner,
	alerts: Alert,
	tokens: Token,
};

export type DocplannerTables = TablesOf<typeof tables>;
