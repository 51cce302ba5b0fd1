import type {
	Address,
	AddressService,
	DictionaryService,
	Doctor,
	Facility,
} from "./tables.ts";

export const facilities: readonly Facility[] = [
	{ id: "1001", name: "Clinic One", clients: ["fake-client-one"] },
	{ id: "1002", name: "Clinic Two", clients: ["fake-client-two"] },
];

const cardiology = { id: "12", name: "Cardiologist" };
const dermatology = { id: "17", name: "Dermatologist" };

const doctor = (
	id: string,
	facility: string,
	name: string,
	surname: string,
	commercial = true,
): Doctor => ({
	id,
	facility,
	name,
	surname,
	commercial,
	specializations: [id === "2002" ? dermatology : cardiology],
	license: `FAKE-${id}`,
});

export const doctors: readonly Doctor[] = [
	doctor("2001", "1001", "Ada", "Sample"),
	doctor("2002", "1001", "Ben", "Sample"),
	doctor("2003", "1001", "Cyril", "Sample", false),
	doctor("2004", "1002", "Dora", "Sample"),
];

const address = {
	facility: "1001",
	name: "Clinic One",
	city: "Sampletown",
	postCode: "00-000",
	street: "Main Street 1",
	onlineOnly: false,
	commercialType: "premium",
	insuranceSupport: "private_and_insurance",
	extraFields: { birth_date: true, gender: false, nin: false },
	paymentAccount: "account-one",
	insurance: { 501: ["5011"] },
} as const;

/** An address and its online twin, one of another doctor and another payment account, a basic one, one of the other clinic. */
export const addresses: readonly Address[] = [
	{ ...address, id: "3001", doctor: "2001" },
	{
		...address,
		id: "3002",
		doctor: "2001",
		name: "Clinic One online",
		onlineOnly: true,
	},
	{
		...address,
		id: "3003",
		doctor: "2002",
		paymentAccount: "account-two",
	},
	{ ...address, id: "3004", doctor: "2002", commercialType: "basic" },
	{
		...address,
		id: "3005",
		doctor: "2004",
		facility: "1002",
		name: "Clinic Two",
		street: "Main Street 2",
	},
];

export const dictionary: readonly DictionaryService[] = [
	{
		id: "601",
		name: "Consultation",
		specializations: ["12", "17"],
		diagnostic: false,
	},
	{
		id: "602",
		name: "Echocardiography",
		specializations: ["12"],
		diagnostic: true,
	},
	{
		id: "603",
		name: "Dermatoscopy",
		specializations: ["17"],
		diagnostic: true,
	},
	{
		id: "604",
		name: "Follow-up visit",
		specializations: ["12", "17"],
		diagnostic: false,
	},
];

const service = (
	id: string,
	atAddress: string,
	ofDictionary: string,
	duration: number,
): AddressService => ({
	id,
	address: atAddress,
	service: ofDictionary,
	price: 200,
	priceFrom: false,
	isDefault: ofDictionary === "601",
	description: null,
	visible: true,
	duration,
});

export const services: readonly AddressService[] = [
	service("7001", "3001", "601", 20),
	service("7002", "3001", "602", 60),
	service("7011", "3002", "601", 20),
	service("7021", "3003", "601", 30),
	service("7031", "3004", "601", 30),
	service("7041", "3005", "601", 30),
];

/** Insurance companies of the dictionary, with their plans. */
export const insurers = [
	{
		id: "501",
		name: "Sample Health",
		plans: [
			{ id: "5011", name: "Basic" },
			{ id: "5012", name: "Family" },
		],
	},
	{ id: "502", name: "Model Insurance", plans: [{ id: "5021", name: "Full" }] },
] as const;
