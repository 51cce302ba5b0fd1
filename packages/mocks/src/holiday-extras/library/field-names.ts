import { names } from "../../published-fields.ts";

/** Fields that the product library documents for parking, hotels, lounges and fast track, or shows in an example. */
export const fieldNames: ReadonlySet<string> = new Set(
	names(`
		name parent child type lang archived ghost latitude longitude logo tripappimages videoid covid_copy covid_secure
		tripappcarparkname terminal advance_purchase on_airport meet_and_greet car_parked_for_you valet_included
		transfer_frequency transfer_time telephone tripappintroduction distance_miles address information
		transfer_earliest transfer_latest directions arrival_procedures departure_procedures security_measures
		disabled_facilities maximum_car_size keep_keys has_electric_charging tripappcarparksellpoint tripapptransfertip
		tripappcarparkstory qr_code park_mark opening_periods gateprice postcode accessible
		parkplatzname language tax_location tax_type umsatzsteuer_id terminallocated mindestparkdauer maximum_stay
		release_days adresse adresse_navigation telefon sellingpoint hinweis anfahrt transfer shuttle_von shuttle_bis
		shuttle_frequency transferdauer entfernung_zum_flughafen sicherheit recommended special_offer_text
		tripappaddonname openingtime closingtime closingtime_exceptions check_in_up_to infant_age child_age adult_age
		children_allowed important_information flightannouncements whats_included_drinks whats_included_extras
		whats_included_food groups dresscode facilitiesdisabled menu_drinks menu_extras menu_food why_bookone
		is_noncancellable extra_information access_pass_image tripappaddonimages
		tripapphotelname noncancellable_nonrefundable star_rating hotel_arrival hotel_depart hotel_facilities
		check_in_time check_out_time transfer_price restaurant_details breakfast breakfast_times breakfast_price
		tripappsellpoint1 tripapptransferstory hotel_arrival_parking hotel_depart_parking hotel_return_parking
		parking_includes_arrival parking_starts_on_arrival car_park_assoc extra_days_addon special_offer day_use_only
	`),
);
