import {
	anyText,
	date,
	dateOrTime,
	dateTime,
	fitting,
	flag,
	language,
	oneOf,
	required,
	text,
} from "@slipway/sandbox/xml/contract";
import {
	amount,
	code,
	currency,
	determination,
	digits,
	line,
	money,
	name,
	natural,
	percentage,
	positive,
	reference,
	sentence,
	sharing,
	timeUnit,
} from "./types.ts";

/* Attributes that several elements of OTA messages share. */

/** At the root of every message. */
export const payload = {
	EchoToken: sentence,
	TimeStamp: dateTime,
	Target: oneOf("Test", "Production"),
	Version: required(
		fitting(
			/^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/,
			"Version is a decimal number.",
			"1.0",
		),
	),
	TransactionIdentifier: line,
	SequenceNmbr: natural,
	TransactionStatusCode: oneOf(
		"Start",
		"End",
		"Rollback",
		"InSeries",
		"Continuation",
		"Subsequent",
	),
	PrimaryLangID: language,
	AltLangID: language,
	RetransmissionIndicator: flag,
	CorrelationID: name,
};

/** Days on which something counts. */
export const weekdays = {
	Mon: flag,
	Tue: flag,
	Weds: flag,
	Thur: flag,
	Fri: flag,
	Sat: flag,
	Sun: flag,
};

/** From when to when. */
export const span = {
	Start: dateOrTime,
	Duration: fitting(
		/^\s*(?:-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?|P\d{1,3}N)\s*$/,
		"A duration, as P2N or P1D.",
		"P2N",
	),
	End: dateOrTime,
};

/** From when something counts. */
export const effective = {
	EffectiveDate: date,
	ExpireDate: date,
	ExpireDateExclusiveIndicator: flag,
};

/** Which hotel. */
export const hotel = {
	ChainCode: text(1, 8),
	BrandCode: text(1, 8),
	HotelCode: text(1, 16).meta({
		description: "A HotelCode has 1 to 16 characters.",
	}),
	HotelCityCode: text(1, 8),
	HotelName: sentence,
	HotelCodeContext: line,
	ChainName: name,
	BrandName: name,
	AreaID: digits(8),
};

/** A currency, and the number of its digits. */
export const inCurrency = { CurrencyCode: currency, DecimalPlaces: natural };
/** An amount of money. */
export const sum = { Amount: money, ...inCurrency };

/** Whose age. */
export const ages = {
	AgeQualifyingCode: code,
	MinAge: amount,
	MaxAge: amount,
	AgeTimeUnit: timeUnit,
};

/** Who wrote something, and when. */
export const written = {
	CreateDateTime: dateTime,
	CreatorID: line,
	LastModifyDateTime: dateTime,
	LastModifierID: line,
	PurgeDate: date,
};

/** With whom something may be shared. */
export const shared = { ShareSynchInd: sharing, ShareMarketInd: sharing };

/** What identifies something. */
export const identity = {
	URL: anyText,
	Type: required(code),
	Instance: line,
	ID: required(line),
	ID_Context: line,
};

/** How often a tax or a fee is charged. */
export const charged = {
	Type: determination,
	Code: code,
	Percent: percentage,
	...sum,
	...effective,
	ChargeUnit: code,
	ChargeFrequency: code,
	ChargeUnitExempt: positive,
	ChargeFrequencyExempt: positive,
	MaxChargeUnitApplies: positive,
	MaxChargeFrequencyApplies: positive,
};

/** Refers to what is numbered in the message. */
export const numbered = { RPH: reference };
