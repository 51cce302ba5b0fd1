import {
	AvailRequest,
	acknowledgementOfChannel,
	RateRequest,
	ReservationRequest,
	roomsOfChannel,
	UploadRequest,
} from "@slipway/mocks/siteminder-contracts";

const root = `xmlns="http://www.opentravel.org/OTA/2003/05" EchoToken="bench-0001" TimeStamp="2027-01-20T09:00:00+00:00" Version="1.0"`;

const pos = (type: string) =>
	`<POS><Source><RequestorID Type="${type}" ID="FAKECH"/><BookingChannel Type="7" Primary="true"><CompanyName Code="FAKECH">Fake Channel</CompanyName></BookingChannel></Source></POS>`;

const availability = `<OTA_HotelAvailNotifRQ ${root}>${pos("22")}<AvailStatusMessages HotelCode="FAKE1">
<AvailStatusMessage BookingLimit="4" LocatorID="1"><StatusApplicationControl Start="2027-03-01" End="2027-03-08" InvTypeCode="LFT" Mon="1" Tue="true" Weds="0" Thur="false" Fri="1" Sat="1" Sun="1"/></AvailStatusMessage>
<AvailStatusMessage BookingLimitMessageType="SetLimit"><StatusApplicationControl Start="2027-03-01" End="2027-03-08" InvTypeCode="LFT" RatePlanCode="FLX"/><LengthsOfStay ArrivalDateBased="true"><LengthOfStay MinMaxMessageType="SetMinLOS" Time="2" TimeUnit="Day"/><LengthOfStay MinMaxMessageType="SetMaxLOS" Time="9"/></LengthsOfStay><RestrictionStatus Status="Close" Restriction="Arrival"/></AvailStatusMessage>
</AvailStatusMessages></OTA_HotelAvailNotifRQ>`;

const rates = `<OTA_HotelRateAmountNotifRQ ${root}>${pos("22")}<RateAmountMessages HotelCode="FAKE1">
<RateAmountMessage LocatorID="1"><StatusApplicationControl InvTypeCode="LFT" RatePlanCode="FLX"/><Rates><Rate Start="2027-03-01" End="2027-03-08" CurrencyCode="EUR" Mon="1" Sun="0" RateTimeUnit="Day" UnitMultiplier="1">
<BaseByGuestAmts><BaseByGuestAmt AgeQualifyingCode="10" NumberOfGuests="1" AmountAfterTax="90.00" DecimalPlaces="2"/><BaseByGuestAmt AgeQualifyingCode="10" NumberOfGuests="2" AmountAfterTax="120.00"><Taxes Amount="10.00" CurrencyCode="EUR"><Tax Type="Inclusive" Code="1" Percent="9" Amount="10.00"><TaxDescription Name="City"><Text Language="en">City tax</Text></TaxDescription></Tax></Taxes></BaseByGuestAmt></BaseByGuestAmts>
<AdditionalGuestAmounts><AdditionalGuestAmount AgeQualifyingCode="8" Amount="20.00" MaxAdditionalGuests="2"/></AdditionalGuestAmounts>
<RateDescription Name="Inclusions"><Text>Breakfast</Text><Text>Parking</Text></RateDescription></Rate></Rates></RateAmountMessage>
</RateAmountMessages></OTA_HotelRateAmountNotifRQ>`;

const stay = `<RoomStay MarketCode="A">
<RoomTypes><RoomType RoomTypeCode="LFT" NumberOfUnits="1" NonSmoking="true"><RoomDescription Name="Loft"><Text>High above</Text></RoomDescription><Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/></RoomType></RoomTypes>
<RatePlans><RatePlan RatePlanCode="FLX" EffectiveDate="2027-03-01"><RatePlanDescription Name="Flexible"/><Commission Percent="15"><CommissionPayableAmount Amount="36.00" CurrencyCode="EUR"/></Commission><MealsIncluded Breakfast="true"/></RatePlan></RatePlans>
<RoomRates><RoomRate RoomTypeCode="LFT" RatePlanCode="FLX" NumberOfUnits="1"><Rates><Rate UnitMultiplier="2" RateTimeUnit="Day" EffectiveDate="2027-03-01" ExpireDate="2027-03-03"><Base AmountBeforeTax="110.00" AmountAfterTax="120.00" CurrencyCode="EUR"/><Total AmountAfterTax="240.00" CurrencyCode="EUR"><Taxes Amount="20.00"/></Total></Rate></Rates><ServiceRPHs><ServiceRPH RPH="1"/></ServiceRPHs></RoomRate></RoomRates>
<GuestCounts IsPerRoom="true"><GuestCount AgeQualifyingCode="10" Count="2"/><GuestCount AgeQualifyingCode="8" Count="1" Age="7"/></GuestCounts>
<TimeSpan Start="2027-03-01" End="2027-03-03"/>
<Guarantee GuaranteeType="GuaranteeRequired"><GuaranteesAccepted><GuaranteeAccepted><PaymentCard CardType="1" CardCode="VI" CardNumber="4111111111111111" ExpireDate="0729" SeriesCode="123"><CardHolderName>Fake Holder</CardHolderName></PaymentCard></GuaranteeAccepted></GuaranteesAccepted></Guarantee>
<Total AmountBeforeTax="220.00" AmountAfterTax="240.00" CurrencyCode="EUR"><Taxes><Tax Code="1" Amount="20.00"/></Taxes></Total>
<BasicPropertyInfo HotelCode="FAKE1" HotelName="Fake Hotel"/>
<ResGuestRPHs><ResGuestRPH RPH="1"/></ResGuestRPHs>
<Comments><Comment GuestViewable="true"><Text>Late arrival</Text></Comment></Comments>
<SpecialRequests><SpecialRequest RequestCode="1"><Text>Quiet room</Text></SpecialRequest></SpecialRequests>
</RoomStay>`;

const afterStays = `<Services><Service Type="1" ID="EXTRA1" Quantity="1" ServiceRPH="1" Inclusive="false"><Price><Base AmountAfterTax="12.00" CurrencyCode="EUR"/><Total AmountAfterTax="12.00"/><RateDescription><Text>Breakfast</Text></RateDescription></Price><ServiceDetails><Comments><Comment><Text>Vegan</Text></Comment></Comments></ServiceDetails></Service></Services>
<ResGuests><ResGuest ResGuestRPH="1" AgeQualifyingCode="10" ArrivalTime="18:00:00" PrimaryIndicator="true"><Profiles><ProfileInfo><UniqueID Type="1" ID="GUEST1"/><Profile ProfileType="1"><Customer VIP_Indicator="false"><PersonName><NamePrefix>Ms</NamePrefix><GivenName>Fake</GivenName><Surname>Guest</Surname></PersonName><Telephone PhoneNumber="+49 30 1234567" PhoneTechType="1"/><Email EmailType="1">guest@example.test</Email><Address UseType="1"><AddressLine>Fake Street 1</AddressLine><CityName>Berlin</CityName><PostalCode>10115</PostalCode><StateProv StateCode="BE">Berlin</StateProv><CountryName Code="DE">Germany</CountryName></Address></Customer></Profile></ProfileInfo></Profiles><Comments><Comment><Text>Allergic</Text></Comment></Comments></ResGuest></ResGuests>
<ResGlobalInfo><Comments><Comment><Text>All together</Text></Comment></Comments><Guarantee><GuaranteesAccepted><GuaranteeAccepted GuaranteeTypeCode="1"><PaymentCard CardCode="MC" MaskedCardNumber="51XXXXXXXXXX1111" ExpireDate="0830"><CardHolderName>Fake Holder</CardHolderName></PaymentCard></GuaranteeAccepted></GuaranteesAccepted></Guarantee><Total AmountAfterTax="252.00" CurrencyCode="EUR"/><HotelReservationIDs><HotelReservationID ResID_Type="14" ResID_Value="CH-1"/></HotelReservationIDs></ResGlobalInfo>`;

const reservation = (type: string, attributes: string, own: string) =>
	`<OTA_HotelResNotifRQ ${root}${attributes}>${pos(type)}<HotelReservations><HotelReservation CreateDateTime="2027-01-20T09:00:00+00:00"${own}><UniqueID Type="14" ID="CH-1"/><UniqueID Type="29" ID="CH-2" ID_Context="OTHER"/><RoomStays>${stay}</RoomStays>${afterStays}</HotelReservation></HotelReservations></OTA_HotelResNotifRQ>`;

const rooms = `<OTA_HotelAvailRS ${root}><Success/><RoomStays>${["FLX", "SAV"]
	.map(
		(plan) =>
			`<RoomStay AvailabilityStatus="AvailableForSale"><RoomTypes><RoomType RoomTypeCode="LFT"><RoomDescription Name="Loft"><Text>High above</Text></RoomDescription><Occupancy AgeQualifyingCode="10" MaxOccupancy="2"/></RoomType></RoomTypes><RatePlans><RatePlan RatePlanCode="${plan}"><RatePlanDescription Name="${plan}"><Text>Any time</Text></RatePlanDescription></RatePlan></RatePlans></RoomStay>`,
	)
	.join("")}</RoomStays></OTA_HotelAvailRS>`;

const answer = (name: string, inside: string) =>
	`<${name} ${root}>${inside}</${name}>`;
const warned = `<Success/><Warnings><Warning Type="3" Code="450" Language="en">Taken in part</Warning></Warnings><UniqueID Type="16" ID="MSG1"/>`;
const refused = `<Errors><Error Type="12" Code="402" ShortText="room">Room type code not found for this hotel</Error><Error Type="12" Code="249" Language="en">Rate code not found for this hotel</Error></Errors>`;

/** Every message that is in the public schema and that a mock judges, with examples that both take. */
export const messages = [
	{
		title: "pmsXchange OTA_HotelAvailNotifRQ",
		body: AvailRequest,
		texts: [availability],
	},
	{
		title: "pmsXchange OTA_HotelRateAmountNotifRQ",
		body: RateRequest,
		texts: [rates],
	},
	{
		title: "pmsXchange OTA_HotelResNotifRQ",
		body: UploadRequest,
		texts: [
			reservation("10", "", ` ResStatus="Commit" WalkInIndicator="true"`),
		],
	},
	{
		title: "SiteConnect OTA_HotelResNotifRQ",
		body: ReservationRequest,
		texts: [reservation("22", ` ResStatus="Commit"`, "")],
	},
	{
		title: "SiteConnect OTA_HotelAvailRS",
		message: roomsOfChannel,
		texts: [rooms, answer("OTA_HotelAvailRS", refused)],
	},
	{
		title: "SiteConnect OTA_HotelAvailNotifRS",
		message: acknowledgementOfChannel,
		texts: [
			answer("OTA_HotelAvailNotifRS", warned),
			answer("OTA_HotelAvailNotifRS", refused),
		],
	},
	{
		title: "SiteConnect OTA_HotelRateAmountNotifRS",
		message: acknowledgementOfChannel,
		texts: [
			answer("OTA_HotelRateAmountNotifRS", warned),
			answer("OTA_HotelRateAmountNotifRS", refused),
		],
	},
] as const;
