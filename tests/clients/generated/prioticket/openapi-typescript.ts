export interface paths {
    "/v3.8/distributor/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Client id and secret, in the header or the body of JSON or a form, buy a token that every other call carries. Several tokens may be valid at once; ask for a new one only after it has expired.
         */
        post: operations["get-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description The catalogue, page by page. Honour the page size of the answer, which may be smaller than the one asked for.
         */
        get: operations["list-products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one product
         * @description What decides how it is booked: whether it needs a slot, a travel date or a pick-up point, and its ticket types.
         */
        get: operations["get-product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description The kinds of products, each with its products.
         */
        get: operations["list-categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List destinations
         * @description The places to which products belong. The fields of an entry are this sandbox's: no public model has them.
         */
        get: operations["list-destinations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description Where guests enter and where they are picked up, each with its products.
         */
        get: operations["list-locations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routes
         * @description The lines of hop-on products with their stops.
         */
        get: operations["list-routes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/taxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List taxes
         * @description The taxes that prices hold.
         */
        get: operations["list-taxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/currency_rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currency rates
         * @description What an amount in euros is worth elsewhere. The same on every day here.
         */
        get: operations["list-currency-rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/products/{product_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get availability
         * @description The times of a product with their free places. What is sold out is listed with 0. Trust the admission type here over the product's own when the product is connected to a third party.
         */
        get: operations["get-availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get availability of several products
         * @description The times of the products named, product by product; of all that have times when none is named.
         */
        get: operations["list-availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve
         * @description Holds places while the guest pays. Each line has its own end; the earliest is the reservation's. Needed for products with managed capacity only.
         */
        post: operations["create-reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/reservations/{reservation_reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reservation
         * @description What is still held, and until when. An expired one can be read for 10 days.
         */
        get: operations["get-reservation"];
        /**
         * Amend a reservation
         * @description A line with a booking_reservation_reference is replaced, its quantity overwritten and not added up; one without is added. Lines that are not sent stay. A replaced line is held anew, but for that of a third party.
         */
        put: operations["update-reservation"];
        post?: never;
        /**
         * Give a reservation back
         * @description Frees the places at once, of the whole reservation or of the lines named.
         */
        delete: operations["cancel-reservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/reservations/{reservation_reference}/promocode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a promo code
         * @description SANDBOX10 is taken; any other code is declined with a message for the guest.
         */
        post: operations["add-promocode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/reservations/{reservation_reference}/promocode/{promo_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a promo code back
         * @description The reservation at its full price again.
         */
        delete: operations["remove-promocode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description The orders of the last three months, newest first. With filter_bookings only the bookings that are asked for stand in them.
         */
        get: operations["list-orders"];
        put?: never;
        /**
         * Book
         * @description Books directly, or confirms one reservation. One line that is not available declines the whole order. Compare the total of the answer with what the guest paid.
         */
        post: operations["create-order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/orders/{order_reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description The way to find out what became of a booking whose answer never came: once a minute for five minutes.
         */
        get: operations["get-order"];
        /**
         * Amend an order
         * @description Send the order's own fields all anew: what is left out is erased. Of its bookings send those that change. A booking that is amended is booked anew before the old one ends, so that there must be room for all of its tickets; the provider advises to cancel and rebook instead.
         */
        put: operations["update-order"];
        post?: never;
        /**
         * Cancel
         * @description Cancels the whole order, the bookings named, or single tickets of them. A full cancellation fails when one booking cannot be cancelled.
         */
        delete: operations["cancel-order"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/orders/{order_reference}/voucher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the voucher
         * @description Where the document for the guest can be fetched or, with Accept: application/pdf, the document itself. Some suppliers release codes later; a VOUCHER_RELEASE notification says when.
         */
        get: operations["get-voucher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/vouchers/{voucher_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the document of a voucher
         * @description The address that the voucher names: a PDF for the guest, without a token. The real address is Prioticket's own and looks different.
         */
        get: operations["get-voucher-document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description The contacts of your orders.
         */
        get: operations["list-contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/contacts/{contact_uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact
         * @description A contact of one of your orders. Earlier versions are not kept here, so that include_versions adds nothing.
         */
        get: operations["get-contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description What is paid of your orders: where the guest pays the reseller, an order is paid as soon as it is confirmed.
         */
        get: operations["list-payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Your subscriptions.
         */
        get: operations["list-webhooks"];
        put?: never;
        /**
         * Subscribe to a webhook
         * @description Prioticket calls the address when one of the events happens. Over HTTP this sandbox calls loopback addresses only.
         */
        post: operations["create-webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description What was sent to your webhooks, newest first.
         */
        get: operations["list-notifications"];
        put?: never;
        /**
         * Ask for a sample notification
         * @description Calls every webhook that subscribed to ORDER_CREATE with a sample, so that the receiving end can be tried.
         */
        post: operations["send-sample-notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a subscription
         * @description No more calls to this address.
         */
        delete: operations["delete-webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/system/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ping
         * @description Whether the API answers.
         */
        get: operations["ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.8/distributor/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the status
         * @description Whether the system works. The fields of the answer are this sandbox's: no public model has them.
         */
        get: operations["get-system-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The grant type is client_credentials.
                     * @example client_credentials
                     * @constant
                     */
                    grant_type: "client_credentials";
                    scope?: string;
                    /** @description Here where it is not in the header. */
                    client_id?: string;
                    /** @description Here where it is not in the header. */
                    client_secret?: string;
                };
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The grant type is client_credentials.
                     * @example client_credentials
                     * @constant
                     */
                    grant_type: "client_credentials";
                    scope?: string;
                    /** @description Here where it is not in the header. */
                    client_id?: string;
                    /** @description Here where it is not in the header. */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description A token for an hour. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        /** @constant */
                        token_type: "Bearer";
                        expires_in: number;
                        scope: string;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-products": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                distributor_id?: string;
                cache?: "true" | "false";
                product_id?: string | string[];
                product_supplier?: string | string[];
                market_admin_id?: string | string[];
                product_category?: string | string[];
                product_destination?: string | string[];
                product_language?: string | string[];
                product_location_id?: string | string[];
                product_location_country_code?: string | string[];
                product_currency_code?: string | string[];
                product_type?: string | string[];
                product_tag?: string | string[];
                /** @description A whole number from 0 to 10000. */
                product_duration?: string;
                product_status?: string | string[];
                product_catalogue_status?: string | string[];
                product_content?: string;
                product_search_query?: string;
                product_content_language?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                product_start_date?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                product_end_date?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                product_modified?: string;
                /** @description A whole number from 0 to 10000. */
                product_booking_quantity_min?: string;
                /** @description A whole number from 0 to 10000. */
                product_booking_quantity_max?: string;
                product_availability?: "true" | "false";
                product_relations?: "true" | "false";
                product_favorite?: "true" | "false";
                product_view_type?: string;
                product_sort_by?: "PRODUCT_CREATED" | "PRODUCT_MODIFIED" | "PRODUCT_TITLE_A_Z" | "SUPPLIER_NAME_A_Z" | "LOCATION_NAME_A_Z" | "PRICE_VALUE" | "SEARCH_RELEVANCE" | "CUSTOM";
                product_sort_order?: "ASC" | "DESC";
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "product";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                product_id: string;
                                product_platform_id: string;
                                product_platform_name: string;
                                product_distributor_id: string;
                                product_distributor_name: string;
                                product_reseller_id: string;
                                product_reseller_name: string;
                                product_market_admin_id: string;
                                product_market_admin_name: string;
                                product_supplier_id: string;
                                product_source_id: string;
                                product_source_name: string;
                                product_default_language: string;
                                product_version: number;
                                product_from_price: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_start_date: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_end_date: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_booking_start_date: string;
                                product_booking_quantity_min: number;
                                product_booking_quantity_max: number;
                                product_third_party: boolean;
                                product_seasonal_pricing: boolean;
                                product_quantity_pricing: boolean;
                                product_daily_pricing: boolean;
                                product_dynamic_pricing: boolean;
                                product_relation_details_visible: boolean;
                                product_timepicker_visible: boolean;
                                product_sub_only: boolean;
                                product_cluster: boolean;
                                product_combi: boolean;
                                product_addon: boolean;
                                product_availability: boolean;
                                product_availability_assigned: boolean;
                                product_capacity: boolean;
                                product_traveldate_required: boolean;
                                product_cancellation_allowed: boolean;
                                product_overbooking_allowed: boolean;
                                product_past_date_booking_allowed: boolean;
                                product_capacity_id?: string;
                                /** @enum {string} */
                                product_capacity_type: "OWN" | "SHARED" | "COMBINED" | "NOT_SET";
                                /** @enum {string} */
                                product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                product_status: string;
                                /** @enum {string} */
                                product_catalogue_status: "PENDING" | "INACTIVE" | "ACTIVE";
                                product_service_type: string;
                                /** @enum {string} */
                                product_pickup_point: "MANDATORY" | "OPTIONAL" | "NOT_SET";
                                product_pickup_point_details?: {
                                    pickup_point_id: string;
                                    pickup_point_name: string;
                                    pickup_point_location?: string;
                                }[];
                                product_content: {
                                    product_title: string;
                                    product_supplier_name: string;
                                    product_short_description: string;
                                    product_long_description: string;
                                    product_entry_notes: string;
                                };
                                product_redemption_rules: {
                                    redemption_has_duration: boolean;
                                    /** @enum {string} */
                                    redemption_count_type: "UNLIMITED" | "LIMITED";
                                    redemption_count_value: number;
                                };
                                product_code_settings: {
                                    product_code_format: string;
                                    /** @enum {string} */
                                    product_code_source: "PRIO" | "EXTERNAL";
                                    product_group_code: boolean;
                                    product_combi_code: boolean;
                                    /** @enum {string} */
                                    product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                    product_code_release_details: string[];
                                };
                                product_payment_detail: {
                                    product_payment_type: string;
                                    product_payment_term: string;
                                    product_payment_currency: {
                                        currency_code: string;
                                        currency_language_code: string;
                                        currency_region_code: string;
                                        currency_symbol: string;
                                        currency_decimal_digits: number;
                                    };
                                };
                                product_type_seasons: {
                                    product_type_season_label?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_type_season_start_date: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_type_season_end_date: string;
                                    product_type_season_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_quantity_min: number;
                                        product_type_quantity_max: number;
                                        product_type_price_tax_id: string;
                                        /** @enum {string} */
                                        product_type_price_type: "INDIVIDUAL" | "GROUP";
                                        product_type_pricing: {
                                            product_type_list_price: string;
                                            product_type_sales_price: string;
                                            product_type_display_price: string;
                                        };
                                    }[];
                                }[];
                                product_currencies: {
                                    product_id: string;
                                    product_currency_code: string;
                                }[];
                                product_locations: {
                                    location_id: string;
                                    location_name: string;
                                    location_type: string;
                                    location_address: {
                                        id: string;
                                        street?: string;
                                        city: string;
                                        country: string;
                                        country_code: string;
                                    };
                                    location_pickup_point: boolean;
                                }[];
                                product_categories: string[];
                                product_destinations: string[];
                                product_languages: string[];
                                product_content_languages: string[];
                                product_routes?: string[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_created: string;
                                product_created_name: string;
                                product_created_email: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_modified: string;
                                product_modified_name: string;
                                product_modified_email: string;
                                product_view_type: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-product": {
        parameters: {
            query?: {
                distributor_id?: string;
                cache?: "true" | "false";
                product_content_language?: string;
                /** @description A whole number from 0 to 10000. */
                product_version?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "product";
                            product: {
                                product_id: string;
                                product_platform_id: string;
                                product_platform_name: string;
                                product_distributor_id: string;
                                product_distributor_name: string;
                                product_reseller_id: string;
                                product_reseller_name: string;
                                product_market_admin_id: string;
                                product_market_admin_name: string;
                                product_supplier_id: string;
                                product_source_id: string;
                                product_source_name: string;
                                product_default_language: string;
                                product_version: number;
                                product_from_price: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_start_date: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_end_date: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_booking_start_date: string;
                                product_booking_quantity_min: number;
                                product_booking_quantity_max: number;
                                product_third_party: boolean;
                                product_seasonal_pricing: boolean;
                                product_quantity_pricing: boolean;
                                product_daily_pricing: boolean;
                                product_dynamic_pricing: boolean;
                                product_relation_details_visible: boolean;
                                product_timepicker_visible: boolean;
                                product_sub_only: boolean;
                                product_cluster: boolean;
                                product_combi: boolean;
                                product_addon: boolean;
                                product_availability: boolean;
                                product_availability_assigned: boolean;
                                product_capacity: boolean;
                                product_traveldate_required: boolean;
                                product_cancellation_allowed: boolean;
                                product_overbooking_allowed: boolean;
                                product_past_date_booking_allowed: boolean;
                                product_capacity_id?: string;
                                /** @enum {string} */
                                product_capacity_type: "OWN" | "SHARED" | "COMBINED" | "NOT_SET";
                                /** @enum {string} */
                                product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                product_status: string;
                                /** @enum {string} */
                                product_catalogue_status: "PENDING" | "INACTIVE" | "ACTIVE";
                                product_service_type: string;
                                /** @enum {string} */
                                product_pickup_point: "MANDATORY" | "OPTIONAL" | "NOT_SET";
                                product_pickup_point_details?: {
                                    pickup_point_id: string;
                                    pickup_point_name: string;
                                    pickup_point_location?: string;
                                }[];
                                product_content: {
                                    product_title: string;
                                    product_supplier_name: string;
                                    product_short_description: string;
                                    product_long_description: string;
                                    product_entry_notes: string;
                                };
                                product_redemption_rules: {
                                    redemption_has_duration: boolean;
                                    /** @enum {string} */
                                    redemption_count_type: "UNLIMITED" | "LIMITED";
                                    redemption_count_value: number;
                                };
                                product_code_settings: {
                                    product_code_format: string;
                                    /** @enum {string} */
                                    product_code_source: "PRIO" | "EXTERNAL";
                                    product_group_code: boolean;
                                    product_combi_code: boolean;
                                    /** @enum {string} */
                                    product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                    product_code_release_details: string[];
                                };
                                product_payment_detail: {
                                    product_payment_type: string;
                                    product_payment_term: string;
                                    product_payment_currency: {
                                        currency_code: string;
                                        currency_language_code: string;
                                        currency_region_code: string;
                                        currency_symbol: string;
                                        currency_decimal_digits: number;
                                    };
                                };
                                product_type_seasons: {
                                    product_type_season_label?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_type_season_start_date: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_type_season_end_date: string;
                                    product_type_season_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_quantity_min: number;
                                        product_type_quantity_max: number;
                                        product_type_price_tax_id: string;
                                        /** @enum {string} */
                                        product_type_price_type: "INDIVIDUAL" | "GROUP";
                                        product_type_pricing: {
                                            product_type_list_price: string;
                                            product_type_sales_price: string;
                                            product_type_display_price: string;
                                        };
                                    }[];
                                }[];
                                product_currencies: {
                                    product_id: string;
                                    product_currency_code: string;
                                }[];
                                product_locations: {
                                    location_id: string;
                                    location_name: string;
                                    location_type: string;
                                    location_address: {
                                        id: string;
                                        street?: string;
                                        city: string;
                                        country: string;
                                        country_code: string;
                                    };
                                    location_pickup_point: boolean;
                                }[];
                                product_categories: string[];
                                product_destinations: string[];
                                product_languages: string[];
                                product_content_languages: string[];
                                product_routes?: string[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_created: string;
                                product_created_name: string;
                                product_created_email: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                product_modified: string;
                                product_modified_name: string;
                                product_modified_email: string;
                                product_view_type: string;
                            };
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-categories": {
        parameters: {
            query?: {
                distributor_id?: string;
                category_id?: string | string[];
                category_type?: string | string[];
                category_search_query?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "category";
                            total_items: number;
                            items: {
                                category_id: string;
                                category_name: string;
                                category_type: string;
                                category_products: string[];
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-destinations": {
        parameters: {
            query?: {
                distributor_id?: string;
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                destination_id?: string | string[];
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of destinations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "destination";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                destination_id: string;
                                destination_name: string;
                                destination_products: string[];
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-locations": {
        parameters: {
            query?: {
                distributor_id?: string;
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                product_id?: string;
                location_type?: string | string[];
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "location";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                location_id: string;
                                location_name: string;
                                location_type: string;
                                location_address: {
                                    id: string;
                                    street?: string;
                                    city: string;
                                    country: string;
                                    country_code: string;
                                };
                                location_products: string[];
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-routes": {
        parameters: {
            query?: {
                distributor_id?: string;
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                product_id?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of routes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "route";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                route_active: boolean;
                                route_id: string;
                                route_name: string;
                                route_type: string;
                                route_start_time: string;
                                route_end_time: string;
                                route_duration: number;
                                route_products: string[];
                                route_locations: {
                                    route_location_active: boolean;
                                    route_location_id: string;
                                    route_location_name: string;
                                    route_location_stopover: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-taxes": {
        parameters: {
            query?: {
                distributor_id?: string;
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                product_id?: string;
                tax_region?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of taxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "tax";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                tax_id: string;
                                tax_name: string;
                                tax_type: string;
                                tax_rate: string;
                                tax_region: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-currency-rates": {
        parameters: {
            query: {
                /** @description The day, required. */
                currency_date: string;
                currency_base?: string;
                currency_type?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "currency";
                            total_items: number;
                            items: {
                                currency_base: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                currency_date: string;
                                currency_rates: {
                                    [key: string]: string;
                                };
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-availability": {
        parameters: {
            query: {
                /** @description The first day, required. */
                from_date: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                to_date?: string;
                distributor_id?: string;
                include_disabled?: "true" | "false";
                availability_capacity_id?: string;
                /** @description A whole number from 0 to 10000. */
                spots_open_min?: string;
                /** @description A whole number from 0 to 10000. */
                sub_products_depth?: string;
                /** @description A whole number from 0 to 10000. */
                party_size?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                availability_modified?: string;
            };
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "availability";
                            total_items: number;
                            items: {
                                availability_id: string;
                                availability_capacity_id: string;
                                availability_active: boolean;
                                availability_product_id: string;
                                /** @enum {string} */
                                availability_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                availability_duration: number;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_from_date_time: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_to_date_time: string;
                                availability_spots: {
                                    availability_spots_total: number;
                                    availability_spots_reserved: number;
                                    availability_spots_booked: number;
                                    availability_spots_open: number;
                                };
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_modified: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-availability": {
        parameters: {
            query: {
                /** @description The first day, required. */
                from_date: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                to_date?: string;
                distributor_id?: string;
                include_disabled?: "true" | "false";
                availability_capacity_id?: string;
                /** @description A whole number from 0 to 10000. */
                spots_open_min?: string;
                /** @description A whole number from 0 to 10000. */
                sub_products_depth?: string;
                /** @description A whole number from 0 to 10000. */
                party_size?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                availability_modified?: string;
                product_id?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "availability";
                            total_items: number;
                            items: {
                                availability_id: string;
                                availability_capacity_id: string;
                                availability_active: boolean;
                                availability_product_id: string;
                                /** @enum {string} */
                                availability_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                availability_duration: number;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_from_date_time: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_to_date_time: string;
                                availability_spots: {
                                    availability_spots_total: number;
                                    availability_spots_reserved: number;
                                    availability_spots_booked: number;
                                    availability_spots_open: number;
                                };
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                availability_modified: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "create-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        kind?: "reservation";
                        reservation: {
                            /**
                             * @description The distributor's id.
                             * @example 900001
                             */
                            reservation_distributor_id: string;
                            /**
                             * @description Letters, digits, hyphen, underscore and slash.
                             * @example ACME-77
                             */
                            reservation_external_reference: string;
                            reservation_partner_id?: string;
                            reservation_details: {
                                /**
                                 * @description Letters, digits, hyphen, underscore and slash.
                                 * @example ACME-77
                                 */
                                booking_external_reference?: string;
                                /**
                                 * @description A product's id, as text.
                                 * @example 62520
                                 */
                                product_id: string;
                                /** @description At least one ticket type with its count. */
                                product_type_details: {
                                    /**
                                     * @description A ticket type's id.
                                     * @example 625200
                                     */
                                    product_type_id: string;
                                    /** @description 1 to 100 tickets. */
                                    product_type_count: number | string;
                                }[];
                                product_availability_id?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04
                                 */
                                booking_travel_date?: string;
                                /**
                                 * @description ISO 639-1.
                                 * @example en
                                 */
                                booking_language?: string;
                                product_pickup_point_id?: string;
                                /**
                                 * @description Notes, each with its text.
                                 * @example [
                                 *       {
                                 *         "note_value": "Arrives by boat",
                                 *         "note_type": "SUPPLIER"
                                 *       }
                                 *     ]
                                 */
                                booking_notes?: ({
                                    note_value: string;
                                    /** @enum {string} */
                                    note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                                } & {
                                    [key: string]: unknown;
                                })[];
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The reservation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The external reference was used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A business rule forbids it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservation_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "update-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservation_reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        kind?: "reservation";
                        reservation: {
                            /**
                             * @description The distributor's id.
                             * @example 900001
                             */
                            reservation_distributor_id: string;
                            /**
                             * @description Letters, digits, hyphen, underscore and slash.
                             * @example ACME-77
                             */
                            reservation_external_reference: string;
                            reservation_partner_id?: string;
                            reservation_details: {
                                /**
                                 * @description Letters, digits, hyphen, underscore and slash.
                                 * @example ACME-77
                                 */
                                booking_external_reference?: string;
                                /**
                                 * @description A product's id, as text.
                                 * @example 62520
                                 */
                                product_id: string;
                                /** @description At least one ticket type with its count. */
                                product_type_details: {
                                    /**
                                     * @description A ticket type's id.
                                     * @example 625200
                                     */
                                    product_type_id: string;
                                    /** @description 1 to 100 tickets. */
                                    product_type_count: number | string;
                                }[];
                                product_availability_id?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04
                                 */
                                booking_travel_date?: string;
                                /**
                                 * @description ISO 639-1.
                                 * @example en
                                 */
                                booking_language?: string;
                                product_pickup_point_id?: string;
                                /**
                                 * @description Notes, each with its text.
                                 * @example [
                                 *       {
                                 *         "note_value": "Arrives by boat",
                                 *         "note_type": "SUPPLIER"
                                 *       }
                                 *     ]
                                 */
                                booking_notes?: ({
                                    note_value: string;
                                    /** @enum {string} */
                                    note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                                } & {
                                    [key: string]: unknown;
                                })[];
                                /**
                                 * @description The reference of a line; blank for a new one.
                                 * @example LINE000001
                                 */
                                booking_reservation_reference?: string;
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The whole reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description It has been confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A business rule forbids it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cancel-reservation": {
        parameters: {
            query?: {
                booking_reservation_reference?: string | string[];
                cancellation_reason?: string;
            };
            header?: never;
            path: {
                reservation_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description It has been confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "add-promocode": {
        parameters: {
            query: {
                /** @description The code, required. */
                promo_code: string;
            };
            header?: never;
            path: {
                reservation_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation with its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Addresses are those of the reference. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The reservation has been confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The code is declined. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "remove-promocode": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservation_reference: string;
                promo_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation without it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "reservation";
                            reservation: {
                                reservation_distributor_id: string;
                                reservation_distributor_name: string;
                                reservation_partner_id?: string;
                                reservation_reference: string;
                                reservation_external_reference: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                reservation_valid_until: string;
                                reservation_details: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                    }[];
                                    booking_reservation_reference: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_reservation_valid_until: string;
                                }[];
                                reservation_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                reservation_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Addresses are those of the reference. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The reservation has been confirmed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The code is not in use. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-orders": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                distributor_id?: string;
                cache?: "true" | "false";
                reseller_id?: string;
                market_admin_id?: string;
                supplier_id?: string;
                order_reference?: string | string[];
                order_external_reference?: string | string[];
                order_status?: string | string[];
                order_contact_uid?: string;
                order_contact_name?: string;
                order_contact_email?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                order_created_from?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                order_created_to?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                order_modified?: string;
                order_created_email?: string;
                order_search_query?: string;
                order_view_type?: string;
                order_sort_by?: "ORDER_CREATED";
                order_sort_order?: "ASC" | "DESC";
                booking_reference?: string | string[];
                booking_external_reference?: string | string[];
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                booking_travel_date_from?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                booking_travel_date_to?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                booking_redemption_date_from?: string;
                /** @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported. */
                booking_redemption_date_to?: string;
                product_id?: string | string[];
                product_type_code?: string;
                product_availability_id?: string;
                product_availability_capacity_id?: string;
                filter_bookings?: "true" | "false";
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "order";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                order_platform_id: string;
                                order_platform_name: string;
                                order_reseller_id: string;
                                order_reseller_name: string;
                                order_distributor_id: string;
                                order_distributor_name: string;
                                order_reference: string;
                                order_external_reference: string;
                                /** @enum {string} */
                                order_status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
                                /** @enum {string} */
                                order_settlement_type: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                                order_channel: string;
                                order_language: string;
                                order_version: number;
                                order_redacted: boolean;
                                order_contacts?: ({
                                    contact_uid: string;
                                    contact_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_modified: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                order_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                order_payments: {
                                    payment_id: string;
                                    payment_merchant_reference: string;
                                    payment_order_reference: string;
                                    payment_booking_references: string[];
                                    payment_order_version: number;
                                    payment_status: string;
                                    payment_method: string;
                                    payment_type: string;
                                    payment_recurring: boolean;
                                    payment_currency_code: string;
                                    payment_amount: string;
                                    payment_total: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    payment_created: string;
                                    payment_created_name: string;
                                    payment_created_email: string;
                                }[];
                                order_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                                order_options?: {
                                    [key: string]: unknown;
                                };
                                order_custom_fields?: {
                                    [key: string]: unknown;
                                }[];
                                order_notes?: {
                                    note_value: string;
                                    note_type: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    note_date: string;
                                    note_creator: string;
                                }[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_modified: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_confirmed?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_cancellation_date_time?: string;
                                order_created_name: string;
                                order_created_email: string;
                                order_view_type: string;
                                order_bookings: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    booking_reference: string;
                                    booking_supplier_reference?: string;
                                    booking_voucher_released: boolean;
                                    product_code?: string;
                                    product_code_settings?: {
                                        product_code_format: string;
                                        /** @enum {string} */
                                        product_code_source: "PRIO" | "EXTERNAL";
                                        product_group_code: boolean;
                                        product_combi_code: boolean;
                                        /** @enum {string} */
                                        product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                        product_code_release_details: string[];
                                    };
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                        product_type_code?: string;
                                        product_type_transaction_id: string;
                                        /** @enum {string} */
                                        product_type_status: "CONFIRMED" | "CANCELLED";
                                        product_type_redemption_status: string;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "create-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        kind?: "order";
                        order: {
                            /**
                             * @description The distributor's id.
                             * @example 900001
                             */
                            order_distributor_id: string;
                            /**
                             * @description Letters, digits, hyphen, underscore and slash.
                             * @example ACME-77
                             */
                            order_external_reference: string;
                            /**
                             * @description ISO 639-1.
                             * @example en
                             */
                            order_language: string;
                            order_contact?: {
                                /**
                                 * Format: email
                                 * @description An e-mail address.
                                 * @example guest@example.test
                                 */
                                contact_email?: string;
                                /**
                                 * @description E.164, as +31201234567.
                                 * @example +31201234567
                                 */
                                contact_phone?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            order_contacts?: ({
                                /**
                                 * Format: email
                                 * @description An e-mail address.
                                 * @example guest@example.test
                                 */
                                contact_email?: string;
                                /**
                                 * @description E.164, as +31201234567.
                                 * @example +31201234567
                                 */
                                contact_phone?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /** @enum {string} */
                            order_settlement_type?: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                            order_options?: {
                                [key: string]: unknown;
                            };
                            order_custom_fields?: ({
                                custom_field_name: string;
                                custom_field_value: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /**
                             * @description Notes, each with its text.
                             * @example [
                             *       {
                             *         "note_value": "Arrives by boat",
                             *         "note_type": "SUPPLIER"
                             *       }
                             *     ]
                             */
                            order_notes?: ({
                                note_value: string;
                                /** @enum {string} */
                                note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                            } & {
                                [key: string]: unknown;
                            })[];
                            order_bookings: ({
                                /** @constant */
                                booking_option_type: "DIRECT_BOOKING";
                                /**
                                 * @description Letters, digits, hyphen, underscore and slash.
                                 * @example ACME-77
                                 */
                                booking_external_reference?: string;
                                /**
                                 * @description A product's id, as text.
                                 * @example 62520
                                 */
                                product_id: string;
                                /** @description At least one ticket type with its count. */
                                product_type_details: {
                                    /**
                                     * @description A ticket type's id.
                                     * @example 625200
                                     */
                                    product_type_id: string;
                                    /** @description 1 to 100 tickets. */
                                    product_type_count: number | string;
                                }[];
                                product_availability_id?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04
                                 */
                                booking_travel_date?: string;
                                /**
                                 * @description ISO 639-1.
                                 * @example en
                                 */
                                booking_language?: string;
                                product_pickup_point_id?: string;
                                /**
                                 * @description Notes, each with its text.
                                 * @example [
                                 *       {
                                 *         "note_value": "Arrives by boat",
                                 *         "note_type": "SUPPLIER"
                                 *       }
                                 *     ]
                                 */
                                booking_notes?: ({
                                    note_value: string;
                                    /** @enum {string} */
                                    note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } | {
                                /** @constant */
                                booking_option_type: "CONFIRM_RESERVATION";
                                /**
                                 * @description The reference of a reservation.
                                 * @example RSV0000001
                                 */
                                reservation_reference: string;
                                /**
                                 * @description Letters, digits, hyphen, underscore and slash.
                                 * @example ACME-77
                                 */
                                booking_external_reference?: string;
                            })[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "order";
                            order: {
                                order_platform_id: string;
                                order_platform_name: string;
                                order_reseller_id: string;
                                order_reseller_name: string;
                                order_distributor_id: string;
                                order_distributor_name: string;
                                order_reference: string;
                                order_external_reference: string;
                                /** @enum {string} */
                                order_status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
                                /** @enum {string} */
                                order_settlement_type: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                                order_channel: string;
                                order_language: string;
                                order_version: number;
                                order_redacted: boolean;
                                order_contacts?: ({
                                    contact_uid: string;
                                    contact_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_modified: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                order_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                order_payments: {
                                    payment_id: string;
                                    payment_merchant_reference: string;
                                    payment_order_reference: string;
                                    payment_booking_references: string[];
                                    payment_order_version: number;
                                    payment_status: string;
                                    payment_method: string;
                                    payment_type: string;
                                    payment_recurring: boolean;
                                    payment_currency_code: string;
                                    payment_amount: string;
                                    payment_total: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    payment_created: string;
                                    payment_created_name: string;
                                    payment_created_email: string;
                                }[];
                                order_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                                order_options?: {
                                    [key: string]: unknown;
                                };
                                order_custom_fields?: {
                                    [key: string]: unknown;
                                }[];
                                order_notes?: {
                                    note_value: string;
                                    note_type: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    note_date: string;
                                    note_creator: string;
                                }[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_modified: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_confirmed?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_cancellation_date_time?: string;
                                order_created_name: string;
                                order_created_email: string;
                                order_view_type: string;
                                order_bookings: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    booking_reference: string;
                                    booking_supplier_reference?: string;
                                    booking_voucher_released: boolean;
                                    product_code?: string;
                                    product_code_settings?: {
                                        product_code_format: string;
                                        /** @enum {string} */
                                        product_code_source: "PRIO" | "EXTERNAL";
                                        product_group_code: boolean;
                                        product_combi_code: boolean;
                                        /** @enum {string} */
                                        product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                        product_code_release_details: string[];
                                    };
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                        product_type_code?: string;
                                        product_type_transaction_id: string;
                                        /** @enum {string} */
                                        product_type_status: "CONFIRMED" | "CANCELLED";
                                        product_type_redemption_status: string;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description It is to be settled directly, and nothing is paid. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description The external reference was used with another body, or the reservation is confirmed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A business rule forbids it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-order": {
        parameters: {
            query?: {
                cache?: "true" | "false";
                /** @description A whole number from 0 to 10000. */
                order_version?: string;
            };
            header?: never;
            path: {
                order_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "order";
                            order: {
                                order_platform_id: string;
                                order_platform_name: string;
                                order_reseller_id: string;
                                order_reseller_name: string;
                                order_distributor_id: string;
                                order_distributor_name: string;
                                order_reference: string;
                                order_external_reference: string;
                                /** @enum {string} */
                                order_status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
                                /** @enum {string} */
                                order_settlement_type: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                                order_channel: string;
                                order_language: string;
                                order_version: number;
                                order_redacted: boolean;
                                order_contacts?: ({
                                    contact_uid: string;
                                    contact_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_modified: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                order_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                order_payments: {
                                    payment_id: string;
                                    payment_merchant_reference: string;
                                    payment_order_reference: string;
                                    payment_booking_references: string[];
                                    payment_order_version: number;
                                    payment_status: string;
                                    payment_method: string;
                                    payment_type: string;
                                    payment_recurring: boolean;
                                    payment_currency_code: string;
                                    payment_amount: string;
                                    payment_total: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    payment_created: string;
                                    payment_created_name: string;
                                    payment_created_email: string;
                                }[];
                                order_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                                order_options?: {
                                    [key: string]: unknown;
                                };
                                order_custom_fields?: {
                                    [key: string]: unknown;
                                }[];
                                order_notes?: {
                                    note_value: string;
                                    note_type: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    note_date: string;
                                    note_creator: string;
                                }[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_modified: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_confirmed?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_cancellation_date_time?: string;
                                order_created_name: string;
                                order_created_email: string;
                                order_view_type: string;
                                order_bookings: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    booking_reference: string;
                                    booking_supplier_reference?: string;
                                    booking_voucher_released: boolean;
                                    product_code?: string;
                                    product_code_settings?: {
                                        product_code_format: string;
                                        /** @enum {string} */
                                        product_code_source: "PRIO" | "EXTERNAL";
                                        product_group_code: boolean;
                                        product_combi_code: boolean;
                                        /** @enum {string} */
                                        product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                        product_code_release_details: string[];
                                    };
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                        product_type_code?: string;
                                        product_type_transaction_id: string;
                                        /** @enum {string} */
                                        product_type_status: "CONFIRMED" | "CANCELLED";
                                        product_type_redemption_status: string;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "update-order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        kind?: "order";
                        order: {
                            /**
                             * @description The distributor's id.
                             * @example 900001
                             */
                            order_distributor_id: string;
                            /**
                             * @description Letters, digits, hyphen, underscore and slash.
                             * @example ACME-77
                             */
                            order_external_reference: string;
                            /**
                             * @description ISO 639-1.
                             * @example en
                             */
                            order_language: string;
                            order_contact?: {
                                /**
                                 * Format: email
                                 * @description An e-mail address.
                                 * @example guest@example.test
                                 */
                                contact_email?: string;
                                /**
                                 * @description E.164, as +31201234567.
                                 * @example +31201234567
                                 */
                                contact_phone?: string;
                            } & {
                                [key: string]: unknown;
                            };
                            order_contacts?: ({
                                /**
                                 * Format: email
                                 * @description An e-mail address.
                                 * @example guest@example.test
                                 */
                                contact_email?: string;
                                /**
                                 * @description E.164, as +31201234567.
                                 * @example +31201234567
                                 */
                                contact_phone?: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /** @enum {string} */
                            order_settlement_type?: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                            order_options?: {
                                [key: string]: unknown;
                            };
                            order_custom_fields?: ({
                                custom_field_name: string;
                                custom_field_value: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /**
                             * @description Notes, each with its text.
                             * @example [
                             *       {
                             *         "note_value": "Arrives by boat",
                             *         "note_type": "SUPPLIER"
                             *       }
                             *     ]
                             */
                            order_notes?: ({
                                note_value: string;
                                /** @enum {string} */
                                note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                            } & {
                                [key: string]: unknown;
                            })[];
                            /**
                             * @description The version that the amendment was made from.
                             * @example 1
                             */
                            order_version?: number;
                            order_bookings?: {
                                /** @enum {string} */
                                booking_option_type: "UPDATE_BOOKING" | "DIRECT_BOOKING";
                                booking_reference?: string;
                                /**
                                 * @description Letters, digits, hyphen, underscore and slash.
                                 * @example ACME-77
                                 */
                                booking_external_reference?: string;
                                /**
                                 * @description A product's id, as text.
                                 * @example 62520
                                 */
                                product_id: string;
                                /** @description At least one ticket type with its count. */
                                product_type_details: {
                                    /**
                                     * @description A ticket type's id.
                                     * @example 625200
                                     */
                                    product_type_id: string;
                                    /** @description 1 to 100 tickets. */
                                    product_type_count: number | string;
                                }[];
                                product_availability_id?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04
                                 */
                                booking_travel_date?: string;
                                /**
                                 * @description ISO 639-1.
                                 * @example en
                                 */
                                booking_language?: string;
                                product_pickup_point_id?: string;
                                /**
                                 * @description Notes, each with its text.
                                 * @example [
                                 *       {
                                 *         "note_value": "Arrives by boat",
                                 *         "note_type": "SUPPLIER"
                                 *       }
                                 *     ]
                                 */
                                booking_notes?: ({
                                    note_value: string;
                                    /** @enum {string} */
                                    note_type?: "GUEST" | "PARTNER" | "SUPPLIER" | "RESELLER" | "DISTRIBUTOR" | "INTERNAL";
                                } & {
                                    [key: string]: unknown;
                                })[];
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "order";
                            order: {
                                order_platform_id: string;
                                order_platform_name: string;
                                order_reseller_id: string;
                                order_reseller_name: string;
                                order_distributor_id: string;
                                order_distributor_name: string;
                                order_reference: string;
                                order_external_reference: string;
                                /** @enum {string} */
                                order_status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
                                /** @enum {string} */
                                order_settlement_type: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                                order_channel: string;
                                order_language: string;
                                order_version: number;
                                order_redacted: boolean;
                                order_contacts?: ({
                                    contact_uid: string;
                                    contact_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_modified: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                order_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                order_payments: {
                                    payment_id: string;
                                    payment_merchant_reference: string;
                                    payment_order_reference: string;
                                    payment_booking_references: string[];
                                    payment_order_version: number;
                                    payment_status: string;
                                    payment_method: string;
                                    payment_type: string;
                                    payment_recurring: boolean;
                                    payment_currency_code: string;
                                    payment_amount: string;
                                    payment_total: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    payment_created: string;
                                    payment_created_name: string;
                                    payment_created_email: string;
                                }[];
                                order_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                                order_options?: {
                                    [key: string]: unknown;
                                };
                                order_custom_fields?: {
                                    [key: string]: unknown;
                                }[];
                                order_notes?: {
                                    note_value: string;
                                    note_type: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    note_date: string;
                                    note_creator: string;
                                }[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_modified: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_confirmed?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_cancellation_date_time?: string;
                                order_created_name: string;
                                order_created_email: string;
                                order_view_type: string;
                                order_bookings: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    booking_reference: string;
                                    booking_supplier_reference?: string;
                                    booking_voucher_released: boolean;
                                    product_code?: string;
                                    product_code_settings?: {
                                        product_code_format: string;
                                        /** @enum {string} */
                                        product_code_source: "PRIO" | "EXTERNAL";
                                        product_group_code: boolean;
                                        product_combi_code: boolean;
                                        /** @enum {string} */
                                        product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                        product_code_release_details: string[];
                                    };
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                        product_type_code?: string;
                                        product_type_transaction_id: string;
                                        /** @enum {string} */
                                        product_type_status: "CONFIRMED" | "CANCELLED";
                                        product_type_redemption_status: string;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description It is cancelled, or has another version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A business rule forbids it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cancel-order": {
        parameters: {
            query?: {
                booking_reference?: string | string[];
                product_type_transaction_id?: string | string[];
                cancellation_reason?: string;
                payment_refund?: "true" | "false";
            };
            header?: never;
            path: {
                order_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "order";
                            order: {
                                order_platform_id: string;
                                order_platform_name: string;
                                order_reseller_id: string;
                                order_reseller_name: string;
                                order_distributor_id: string;
                                order_distributor_name: string;
                                order_reference: string;
                                order_external_reference: string;
                                /** @enum {string} */
                                order_status: "ORDER_CONFIRMED" | "ORDER_PENDING" | "ORDER_CANCELLED";
                                /** @enum {string} */
                                order_settlement_type: "DIRECT" | "VENUE" | "EXTERNAL" | "INVOICE";
                                order_channel: string;
                                order_language: string;
                                order_version: number;
                                order_redacted: boolean;
                                order_contacts?: ({
                                    contact_uid: string;
                                    contact_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    contact_modified: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                order_promocodes?: {
                                    promo_title: string;
                                    promo_code: string;
                                }[];
                                order_payments: {
                                    payment_id: string;
                                    payment_merchant_reference: string;
                                    payment_order_reference: string;
                                    payment_booking_references: string[];
                                    payment_order_version: number;
                                    payment_status: string;
                                    payment_method: string;
                                    payment_type: string;
                                    payment_recurring: boolean;
                                    payment_currency_code: string;
                                    payment_amount: string;
                                    payment_total: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    payment_created: string;
                                    payment_created_name: string;
                                    payment_created_email: string;
                                }[];
                                order_pricing: {
                                    /** @constant */
                                    price_type: "SALES_GROSS";
                                    /** @constant */
                                    price_currency_code: "EUR";
                                    price_subtotal: string;
                                    price_promocodes?: {
                                        promo_code: string;
                                        promo_amount: string;
                                    }[];
                                    price_taxes: {
                                        tax_id: string;
                                        tax_name: string;
                                        tax_amount: string;
                                    }[];
                                    price_total: string;
                                };
                                order_options?: {
                                    [key: string]: unknown;
                                };
                                order_custom_fields?: {
                                    [key: string]: unknown;
                                }[];
                                order_notes?: {
                                    note_value: string;
                                    note_type: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    note_date: string;
                                    note_creator: string;
                                }[];
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_modified: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_confirmed?: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                order_cancellation_date_time?: string;
                                order_created_name: string;
                                order_created_email: string;
                                order_view_type: string;
                                order_bookings: {
                                    booking_external_reference: string;
                                    booking_status: string;
                                    booking_version: number;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_travel_date?: string;
                                    booking_language: string;
                                    booking_pricing: {
                                        /** @constant */
                                        price_type: "SALES_GROSS";
                                        /** @constant */
                                        price_currency_code: "EUR";
                                        price_subtotal: string;
                                        price_promocodes?: {
                                            promo_code: string;
                                            promo_amount: string;
                                        }[];
                                        price_taxes: {
                                            tax_id: string;
                                            tax_name: string;
                                            tax_amount: string;
                                        }[];
                                        price_total: string;
                                    };
                                    booking_notes?: {
                                        note_value: string;
                                        note_type: string;
                                        /**
                                         * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                         * @example 2027-05-04T10:00:00+02:00
                                         */
                                        note_date: string;
                                        note_creator: string;
                                    }[];
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_created: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_modified: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_confirmed?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    booking_cancelled?: string;
                                    product_id: string;
                                    product_pickup_point_id?: string;
                                    product_pickup_point?: {
                                        pickup_point_id: string;
                                        pickup_point_name: string;
                                        pickup_point_location?: string;
                                    };
                                    product_availability_id?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_from_date_time?: string;
                                    /**
                                     * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                     * @example 2027-05-04T10:00:00+02:00
                                     */
                                    product_availability_to_date_time?: string;
                                    product_availability_capacity_id?: string;
                                    product_title: string;
                                    product_supplier_id: string;
                                    product_supplier_name: string;
                                    product_market_admin_id: string;
                                    product_market_admin_name: string;
                                    product_source_id?: string;
                                    product_source_name?: string;
                                    product_entry_notes: string;
                                    /** @enum {string} */
                                    product_admission_type: "TIME_PERIOD" | "TIME_DATE" | "TIME_POINT" | "TIME_SLOT" | "TIME_OPEN";
                                    /** @constant */
                                    product_currency_code: "EUR";
                                    product_cancellation_allowed: boolean;
                                    booking_reference: string;
                                    booking_supplier_reference?: string;
                                    booking_voucher_released: boolean;
                                    product_code?: string;
                                    product_code_settings?: {
                                        product_code_format: string;
                                        /** @enum {string} */
                                        product_code_source: "PRIO" | "EXTERNAL";
                                        product_group_code: boolean;
                                        product_combi_code: boolean;
                                        /** @enum {string} */
                                        product_voucher_settings: "PER_PERSON" | "PER_SUPPLIER" | "SINGLE";
                                        product_code_release_details: string[];
                                    };
                                    product_type_details: {
                                        product_type: string;
                                        product_type_class?: string;
                                        product_type_id: string;
                                        product_type_label?: string;
                                        product_type_age_from?: number;
                                        product_type_age_to?: number;
                                        product_type_count: number;
                                        product_type_pax: number;
                                        product_type_capacity: number;
                                        product_type_pricing: {
                                            /** @constant */
                                            price_type: "SALES_GROSS";
                                            /** @constant */
                                            price_currency_code: "EUR";
                                            price_subtotal: string;
                                            price_promocodes?: {
                                                promo_code: string;
                                                promo_amount: string;
                                            }[];
                                            price_taxes: {
                                                tax_id: string;
                                                tax_name: string;
                                                tax_amount: string;
                                            }[];
                                            price_total: string;
                                        };
                                        product_type_code?: string;
                                        product_type_transaction_id: string;
                                        /** @enum {string} */
                                        product_type_status: "CONFIRMED" | "CANCELLED";
                                        product_type_redemption_status: string;
                                    }[];
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description It is cancelled already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A booking cannot be cancelled. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-voucher": {
        parameters: {
            query?: {
                booking_reference?: string;
                voucher_additional_information?: string;
            };
            header?: never;
            path: {
                order_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            kind: "voucher";
                        };
                        /** Format: uri */
                        url: string;
                    } | string;
                    "application/pdf": {
                        data: {
                            /** @constant */
                            kind: "voucher";
                        };
                        /** Format: uri */
                        url: string;
                    } | string;
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No codes are released yet. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-voucher-document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voucher_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": {
                        data: {
                            /** @constant */
                            kind: "voucher";
                        };
                        /** Format: uri */
                        url: string;
                    } | string;
                };
            };
            /** @description No such document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-contacts": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                reseller_id?: string;
                distributor_id?: string;
                contact_type?: string | string[];
                contact_external_uid?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "contact";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: ({
                                contact_uid: string;
                                contact_version: number;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                contact_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                contact_modified: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-contact": {
        parameters: {
            query?: {
                include_versions?: "true" | "false";
            };
            header?: never;
            path: {
                contact_uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "contact";
                            items: ({
                                contact_uid: string;
                                contact_version: number;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                contact_created: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                contact_modified: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such contact. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-payments": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                order_reference?: string;
                payment_id?: string;
                payment_merchant_reference?: string;
            };
            header?: {
                /**
                 * @description Answers 304 without a body when nothing has changed since.
                 * @example Sat, 01 Aug 2026 00:00:00 GMT
                 */
                "If-Modified-Since"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "payment";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                payment_id: string;
                                payment_merchant_reference: string;
                                payment_order_reference: string;
                                payment_booking_references: string[];
                                payment_order_version: number;
                                payment_status: string;
                                payment_method: string;
                                payment_type: string;
                                payment_recurring: boolean;
                                payment_currency_code: string;
                                payment_amount: string;
                                payment_total: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                payment_created: string;
                                payment_created_name: string;
                                payment_created_email: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Nothing has changed since the date of If-Modified-Since. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-webhooks": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "webhook";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                webhook_id: string;
                                /** @enum {string} */
                                webhook_status: "ENABLED" | "DISABLED";
                                webhook_version: string;
                                webhook_events: string[];
                                webhook_url?: string;
                                webhook_email?: string;
                                webhook_payload: boolean;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                webhook_created: string;
                                webhook_created_name: string;
                                webhook_created_email: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "create-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        kind?: "webhook";
                        webhook: {
                            /**
                             * @example [
                             *       "ORDER_CREATE",
                             *       "ORDER_CANCEL"
                             *     ]
                             */
                            webhook_events: ("PRODUCT_CREATE" | "PRODUCT_UPDATE" | "PRODUCT_DELETE" | "PRODUCT_ASSIGN" | "PRODUCT_UNASSIGN" | "ORDER_CREATE" | "ORDER_UPDATE" | "ORDER_CANCEL" | "PAYMENT_CREATE" | "PAYMENT_REFUND" | "VOUCHER_RELEASE" | "VOUCHER_REVOKE" | "REDEMPTION" | "CREDIT_REACHED" | "CREDIT_RESET" | "CATEGORY_CHANGE" | "LOCATION_CHANGE" | "AVAILABILITY_CHANGE")[];
                            /** Format: uri */
                            webhook_url?: string;
                            /** Format: email */
                            webhook_email?: string;
                            /** @default true */
                            webhook_payload?: boolean;
                            webhook_auth?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "webhook";
                            webhook: {
                                webhook_id: string;
                                /** @enum {string} */
                                webhook_status: "ENABLED" | "DISABLED";
                                webhook_version: string;
                                webhook_events: string[];
                                webhook_url?: string;
                                webhook_email?: string;
                                webhook_payload: boolean;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                webhook_created: string;
                                webhook_created_name: string;
                                webhook_created_email: string;
                            };
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-notifications": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 200. */
                items_per_page?: string;
                /** @description A whole number from 1 to 10000. */
                start_index?: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            kind: "notification";
                            current_item_count: number;
                            items_per_page: number;
                            start_index: number;
                            total_items: number;
                            page_index: number;
                            total_pages: number;
                            items: {
                                notification_id: string;
                                notification_status: string;
                                notification_event: string;
                                notification_account_id: string;
                                notification_item_id: string;
                                /**
                                 * @description RFC 3339 with the local offset of the activity, as 2027-05-04T10:00:00+02:00; the letter Z is not supported.
                                 * @example 2027-05-04T10:00:00+02:00
                                 */
                                notification_created: string;
                            }[];
                        };
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "send-sample-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample is on its way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "delete-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8, field names case-sensitive. Missing or malformed parameters get 400, with details in errors[]. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description No such webhook. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            status: "OK";
                        };
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-system-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        api_version: "3.8.0";
                        data: {
                            /** @constant */
                            status: "OK";
                        };
                    };
                };
            };
            /** @description At most 1,000 requests come in a rolling minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description A 500 or a timeout on confirm may still have created the booking. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_reference: string;
                        error_message?: string;
                        error_description: string;
                        errors: string[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
