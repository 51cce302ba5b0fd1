import {
	date,
	element,
	flag,
	language,
	listOf,
	maybe,
	one,
	oneOf,
	required,
	several,
	some,
	text,
	time,
	undescribed,
	whole,
} from "@slipway/sandbox/xml/contract";
import {
	effective,
	inCurrency,
	numbered,
	shared,
	written,
} from "./attributes.ts";
import { guestCounts } from "./guests.ts";
import { open } from "./open.ts";
import { comments, specialRequests, textOf } from "./paragraph.ts";
import { companyName, uniqueId } from "./pos.ts";
import {
	code,
	country,
	digits,
	line,
	reference,
	sentence,
	transfer,
	word,
} from "./types.ts";

const kept = { TransferAction: transfer, ParentCompanyRef: text(1, 8) };

/** A person's name. */
export const personName = element({
	attributes: { ...shared, NameType: code },
	children: {
		NamePrefix: several(textOf(1, 16), 3),
		GivenName: several(textOf(1, 64), 5),
		MiddleName: several(textOf(1, 64), 3),
		SurnamePrefix: maybe(textOf(1, 16)),
		Surname: one(textOf(1, 64)),
		NameSuffix: several(textOf(1, 16), 3),
		NameTitle: several(textOf(1, 16), 5),
	},
});

/** What an e-mail address says about itself. */
export const emailAttributes = {
	...shared,
	DefaultInd: flag,
	EmailType: code,
	...numbered,
	Remark: sentence,
};

/** A telephone number. */
export const telephoneAttributes = {
	...shared,
	PhoneLocationType: code,
	PhoneTechType: code,
	PhoneUseType: code,
	CountryAccessCode: digits(3),
	AreaCityCode: digits(8),
	PhoneNumber: required(line),
	Extension: digits(5),
	PIN: text(1, 8),
	Remark: sentence,
	FormattedInd: flag,
	DefaultInd: flag,
	...numbered,
};

export const addressAttributes = {
	FormattedInd: flag,
	...shared,
	Type: code,
	Remark: sentence,
};

/** The lines of an address. */
export const addressLines = {
	StreetNmbr: maybe(
		element({
			attributes: {
				PO_Box: word,
				StreetNmbrSuffix: text(1, 8),
				StreetDirection: text(1, 8),
				RuralRouteNmbr: digits(5),
			},
			text: text(0, 64).optional(),
		}),
	),
	BldgRoom: several(
		element({
			attributes: { BldgNameIndicator: flag },
			text: text(0, 64).optional(),
		}),
		2,
	),
	AddressLine: several(textOf(1, 255), 5),
	CityName: maybe(textOf(1, 64)),
	PostalCode: maybe(textOf(1, 16)),
	County: maybe(textOf(1, 32)),
	StateProv: maybe(
		element({
			attributes: { StateCode: text(2, 8) },
			text: text(0, 64).optional(),
		}),
	),
	CountryName: maybe(
		element({ attributes: { Code: country }, text: text(0, 64).optional() }),
	),
};

const customer = element({
	attributes: {
		Gender: oneOf("Male", "Female", "Unknown"),
		Deceased: flag,
		LockoutType: word,
		BirthDate: date,
		...inCurrency,
		VIP_Indicator: flag,
		Text: line,
		Language: language,
		CustomerValue: text(1, 8),
		MaritalStatus: oneOf(
			"Single",
			"Married",
			"Annulled",
			"Co-habitating",
			"Divorced",
			"Engaged",
			"Separated",
			"Widowed",
			"Unknown",
		),
		PreviouslyMarriedIndicator: flag,
		ChildQuantity: whole(1, 99),
	},
	children: {
		PersonName: several(personName, 5),
		Telephone: several(
			element({
				attributes: { ...effective, ...telephoneAttributes, ...kept },
			}),
			99,
		),
		Email: several(
			element({
				attributes: { ...emailAttributes, ...kept },
				text: text(1, 128),
			}),
			99,
		),
		Address: several(
			element({
				attributes: {
					...addressAttributes,
					DefaultInd: flag,
					UseType: code,
					...numbered,
					...effective,
					ValidationStatus: oneOf(
						"SystemValidated",
						"UserValidated",
						"NotChecked",
					),
					...kept,
				},
				children: {
					...addressLines,
					CompanyName: maybe(companyName),
					AddresseeName: maybe(personName),
				},
			}),
			99,
		),
		URL: several(undescribed, 5),
		CitizenCountryName: several(
			element({ attributes: { DefaultInd: flag, Code: country } }),
			3,
		),
		PhysChallName: several(undescribed, 5),
		PetInfo: several(textOf(1, 64), 3),
		PaymentForm: several(undescribed, 100),
		RelatedTraveler: several(undescribed, 99),
		ContactPerson: several(undescribed, 5),
		Document: several(undescribed, 99),
		CustLoyalty: several(undescribed, 25),
		EmployeeInfo: several(undescribed, 3),
		EmployerInfo: maybe(companyName),
		AdditionalLanguage: several(element({ attributes: { Code: language } }), 5),
		...open("TPA_Extensions"),
	},
});

/** Persons and companies. */
export const profiles = element({
	children: {
		ProfileInfo: some(
			element({
				children: {
					UniqueID: several(uniqueId, 9),
					Profile: one(
						element({
							attributes: {
								ShareAllSynchInd: oneOf("Yes", "No"),
								ShareAllMarketInd: oneOf("Yes", "No"),
								ProfileType: code,
								...written,
								...numbered,
								StatusCode: listOf(
									/^[0-9A-Z]{1,3}(?:\.[A-Z]{3}(?:\.X)?)?$/,
									"Codes of OTA.",
									"1",
								),
							},
							children: {
								...open("Accesses"),
								Customer: maybe(customer),
								UserID: several(undescribed, 10),
								...open(
									"PrefCollections",
									"CompanyInfo",
									"Affiliations",
									"Agreements",
									"Comments",
									"TPA_Extensions",
								),
							},
						}),
					),
				},
			}),
		),
	},
});

/** Who stays. */
export const resGuests = element({
	children: {
		ResGuest: some(
			element({
				attributes: {
					ResGuestRPH: reference,
					AgeQualifyingCode: code,
					ArrivalTime: time,
					DepartureTime: time,
					GroupEventCode: word,
					VIP: flag,
					PrimaryIndicator: flag,
					Age: whole(0, 999),
					LocationCode: word,
					CodeContext: line,
					Action: oneOf("Add-Update", "Cancel", "Delete", "Add", "Replace"),
				},
				children: {
					Profiles: maybe(profiles),
					SpecialRequests: maybe(specialRequests),
					Comments: maybe(comments),
					...open(
						"ServiceRPHs",
						"ProfileRPHs",
						"ArrivalTransport",
						"DepartureTransport",
					),
					GuestCounts: maybe(guestCounts()),
					...open("InHouseTimeSpan", "TPA_Extensions"),
				},
			}),
		),
	},
});
