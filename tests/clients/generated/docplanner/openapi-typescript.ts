export interface paths {
    "/oauth/v2/token": {
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
         * @description Client id and secret buy a token for all other calls. Keep using it until it expires; a token for each request is not wanted.
         */
        post: operations["get-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List facilities
         * @description The clinics that Docplanner has attached to your client, by hand and on the clinic's written word.
         */
        get: operations["list-facilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a facility
         * @description One clinic, with its doctors when they are asked for.
         */
        get: operations["get-facility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List doctors
         * @description Doctors of the clinic. One appears only with a commercial profile that is linked to the facility.
         */
        get: operations["list-doctors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a doctor
         * @description One doctor, with addresses when they are asked for.
         */
        get: operations["get-doctor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses
         * @description Where a doctor works in the clinic. Calendar, slots and bookings belong to an address.
         */
        get: operations["list-addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an address
         * @description One address of a doctor.
         */
        get: operations["get-address"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an address
         * @description Whether its patients come with insurance, without, or both.
         */
        patch: operations["update-address"];
        trace?: never;
    };
    "/api/v3/integration/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dictionary of services
         * @description All services that addresses can offer. Missing ones are asked for by e-mail.
         */
        get: operations["list-services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services of an address
         * @description What an address offers. Its ids are valid there only, and a service that is made anew has a new id: map again, often.
         */
        get: operations["list-address-services"];
        put?: never;
        /**
         * Add a service to an address
         * @description Makes a service of the dictionary, or one with a name of its own, bookable at an address.
         */
        post: operations["create-address-service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/services/{address_service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a service of an address
         * @description One service as the address offers it.
         */
        get: operations["get-address-service"];
        put?: never;
        post?: never;
        /**
         * Delete a service of an address
         * @description From now on a replaceSlots that names it is refused as a whole.
         */
        delete: operations["delete-address-service"];
        options?: never;
        head?: never;
        /**
         * Change a service of an address
         * @description Only the fields that are sent change.
         */
        patch: operations["update-address-service"];
        trace?: never;
    };
    "/api/v3/integration/insurance-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List insurance providers
         * @description The dictionary. Not every country has one.
         */
        get: operations["list-insurance-providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/insurance-providers/{insurance_provider_id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans of a provider
         * @description The plans of one provider in the dictionary.
         */
        get: operations["list-insurance-plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/insurance-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List insurance providers of an address
         * @description What an address accepts.
         */
        get: operations["list-address-insurance-providers"];
        /**
         * Add or change an insurance provider of an address
         * @description Adds it when it is not there, and replaces its plans when it is.
         */
        put: operations["set-address-insurance-provider"];
        /**
         * Add an insurance provider to an address
         * @description From now on the address accepts it.
         */
        post: operations["add-address-insurance-provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/insurance-providers/{insurance_provider_id}": {
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
         * Remove an insurance provider from an address
         * @description The address does not accept it any more.
         */
        delete: operations["delete-address-insurance-provider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of a calendar
         * @description Whether patients can book at this address.
         */
        get: operations["get-calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/calendar/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a calendar
         * @description No more free slots and bookings until it is enabled. Visits that are booked stay.
         */
        post: operations["disable-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/calendar/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a calendar
         * @description Patients can book from now on. Makes the calendar when there is none.
         */
        post: operations["enable-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List free slots
         * @description When a visit can begin. Breaks and visits hide slots; an address without any answers 404.
         */
        get: operations["list-slots"];
        /**
         * Replace slots
         * @description Sends work periods, which Docplanner cuts into slots. Whatever was in their ranges goes; a period without services only removes. The same payload within 3 minutes is ignored.
         */
        put: operations["replace-slots"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/slots/{start}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a slot
         * @description Puts a visit of your own system into the calendar. Do it at once, or a patient takes the time.
         */
        post: operations["book-slot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookings
         * @description Visits that begin in a range. Without page all of them; with page a part, and the totals.
         */
        get: operations["list-bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/bookings/{booking_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a booking
         * @description One visit with its patient. A visit that was moved names its first and its newest id when booking.moving is asked for.
         */
        get: operations["get-booking"];
        put?: never;
        post?: never;
        /**
         * Cancel a booking
         * @description Ends a visit that is booked; its time is free again where there is work time.
         */
        delete: operations["cancel-booking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/bookings/{booking_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm a booking
         * @description Writes down that the patient will come, in the name of the patient or of the clinic.
         */
        put: operations["confirm-booking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/bookings/{booking_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a booking
         * @description Makes a new booking with a new id, and the old one is cancelled. With address_id also to another address or doctor of the facility.
         */
        post: operations["move-booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/bookings/{booking_id}/presence/patient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a patient as present
         * @description The patient came. This part of the API is optional.
         */
        post: operations["mark-patient-presence"];
        /**
         * Mark a patient as absent
         * @description The patient did not come. This part of the API is optional.
         */
        delete: operations["mark-patient-absence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/opinion-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Request an opinion
         * @description Docplanner sends the patient a text message that asks for an opinion of the doctor. The visit is found by the telephone number.
         */
        put: operations["request-opinion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List breaks
         * @description Breaks that touch a range. A date that is none and a calendar that is missing both answer 404.
         */
        get: operations["list-breaks"];
        put?: never;
        /**
         * Add a break
         * @description Hides the slots in its range. Visits that are booked stay. Makes the calendar when there is none.
         */
        post: operations["create-break"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/breaks/{break_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a break
         * @description One break of the calendar.
         */
        get: operations["get-break"];
        put?: never;
        post?: never;
        /**
         * Delete a break
         * @description Its slots appear again, on coupled addresses too.
         */
        delete: operations["delete-break"];
        options?: never;
        head?: never;
        /**
         * Move a break
         * @description To another range, together with the breaks that were made with it on coupled addresses.
         */
        patch: operations["move-break"];
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/slots/{date}": {
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
         * Delete the slots of a day
         * @description Takes the work time of one day away. Visits that are booked stay.
         */
        delete: operations["delete-slots"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/patients/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A patient books
         * @description Not part of Docplanner's API: what a patient does on its site. Where real-time requests are agreed on, your address is asked first. A visit to be paid online is cancelled when 90 minutes pass without payment.
         */
        post: operations["patient-books"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/patients/bookings/{booking_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A patient moves a visit
         * @description Not part of Docplanner's API: what a patient does on its site.
         */
        post: operations["patient-moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/patients/bookings/{booking_id}": {
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
         * A patient cancels a visit
         * @description Not part of Docplanner's API: what a patient does on its site.
         */
        delete: operations["patient-cancels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull the oldest notification
         * @description Reading takes it out of the queue. An empty queue answers 404, which is no failure. After 72 hours a notification is lost.
         */
        get: operations["pull-notification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/notifications/multiple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull several notifications
         * @description Up to 100 at once, oldest first, and how many remain.
         */
        get: operations["pull-notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/push-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree on an address for pushes
         * @description Not part of Docplanner's API: the address is given by e-mail when a clinic is activated. Without one the client pulls. Over HTTP this sandbox calls loopback addresses only.
         */
        put: operations["set-push-address"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/notifications/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release buried notifications
         * @description Pushes again what your address did not take, once an hour, for clients that are pushed to. What is older than 14 days is gone.
         */
        post: operations["release-notifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/docs/public-ips.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the addresses that Docplanner calls from
         * @description Where pushes and real-time requests come from, for your firewall. At Docplanner the list changes; fetch it daily. Here it holds this machine alone.
         */
        get: operations["list-public-addresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/docs/public-ips.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the addresses that Docplanner calls from, as text
         * @description Where pushes and real-time requests come from, for your firewall. At Docplanner the list changes; fetch it daily. Here it holds this machine alone.
         */
        get: operations["list-public-addresses-text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/client-kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Be Docplanner's own PMS
         * @description Not part of Docplanner's API: Docplanner decides which clients are its own PMS. Some operations are open to these alone.
         */
        put: operations["set-client-kind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/integration/facilities/{facility_id}/doctors/{doctor_id}/addresses/{address_id}/integration": {
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
         * Remove the integration of an address
         * @description The address no longer counts as integrated with your system; it stays as it is. Only Docplanner's own PMS may call this.
         */
        delete: operations["remove-address-integration"];
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
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The grant type is client_credentials.
                     * @example client_credentials
                     * @constant
                     */
                    grant_type: "client_credentials";
                    /**
                     * @description The scope is integration.
                     * @example integration
                     * @constant
                     */
                    scope: "integration";
                    client_id?: string;
                    client_secret?: string;
                };
                "multipart/form-data": {
                    /**
                     * @description The grant type is client_credentials.
                     * @example client_credentials
                     * @constant
                     */
                    grant_type: "client_credentials";
                    /**
                     * @description The scope is integration.
                     * @example integration
                     * @constant
                     */
                    scope: "integration";
                    client_id?: string;
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description A token, with bearer in lower case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        expires_in: 3600 | 86400;
                        /** @constant */
                        token_type: "bearer";
                        scope: "integration" | null;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
                        error_description: string;
                    };
                };
            };
            /** @description Id or secret is wrong. The body is this sandbox's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
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
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
                        error_description: string;
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
                        error_description: string;
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
                        error_description: string;
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        error: "invalid_client" | "invalid_request";
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
    "list-facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            name: string;
                            doctors?: {
                                _items: {
                                    id: string;
                                    name: string;
                                    surname: string;
                                    profile_url?: string;
                                    specializations?: {
                                        _items: {
                                            id: string;
                                            name: string;
                                        }[];
                                    };
                                    license_numbers?: {
                                        _items: {
                                            id: string;
                                            license_number: string;
                                        }[];
                                    };
                                    addresses?: {
                                        _items: {
                                            id: string;
                                            name: string | null;
                                            city_name: string | null;
                                            post_code: string;
                                            street: string | null;
                                            booking_extra_fields?: {
                                                birth_date: boolean;
                                                gender: boolean;
                                                nin: boolean;
                                            };
                                            is_online_only?: boolean;
                                            visit_payment?: boolean;
                                            /** @enum {string} */
                                            commercial_type?: "premium" | "saas-only" | "basic";
                                            /** @enum {string} */
                                            insurance_support?: "private" | "insurance" | "private_and_insurance";
                                        }[];
                                    };
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-facility": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: facility.doctors. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facility. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string;
                        doctors?: {
                            _items: {
                                id: string;
                                name: string;
                                surname: string;
                                profile_url?: string;
                                specializations?: {
                                    _items: {
                                        id: string;
                                        name: string;
                                    }[];
                                };
                                license_numbers?: {
                                    _items: {
                                        id: string;
                                        license_number: string;
                                    }[];
                                };
                                addresses?: {
                                    _items: {
                                        id: string;
                                        name: string | null;
                                        city_name: string | null;
                                        post_code: string;
                                        street: string | null;
                                        booking_extra_fields?: {
                                            birth_date: boolean;
                                            gender: boolean;
                                            nin: boolean;
                                        };
                                        is_online_only?: boolean;
                                        visit_payment?: boolean;
                                        /** @enum {string} */
                                        commercial_type?: "premium" | "saas-only" | "basic";
                                        /** @enum {string} */
                                        insurance_support?: "private" | "insurance" | "private_and_insurance";
                                    }[];
                                };
                            }[];
                        };
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-doctors": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: doctor.profile_url, doctor.specializations, doctor.license_numbers. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Doctors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            name: string;
                            surname: string;
                            profile_url?: string;
                            specializations?: {
                                _items: {
                                    id: string;
                                    name: string;
                                }[];
                            };
                            license_numbers?: {
                                _items: {
                                    id: string;
                                    license_number: string;
                                }[];
                            };
                            addresses?: {
                                _items: {
                                    id: string;
                                    name: string | null;
                                    city_name: string | null;
                                    post_code: string;
                                    street: string | null;
                                    booking_extra_fields?: {
                                        birth_date: boolean;
                                        gender: boolean;
                                        nin: boolean;
                                    };
                                    is_online_only?: boolean;
                                    visit_payment?: boolean;
                                    /** @enum {string} */
                                    commercial_type?: "premium" | "saas-only" | "basic";
                                    /** @enum {string} */
                                    insurance_support?: "private" | "insurance" | "private_and_insurance";
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-doctor": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: doctor.profile_url, doctor.license_numbers, doctor.addresses, address.booking_extra_fields, address.online_only, address.visit_payment, address.commercial_type. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The doctor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string;
                        surname: string;
                        profile_url?: string;
                        specializations?: {
                            _items: {
                                id: string;
                                name: string;
                            }[];
                        };
                        license_numbers?: {
                            _items: {
                                id: string;
                                license_number: string;
                            }[];
                        };
                        addresses?: {
                            _items: {
                                id: string;
                                name: string | null;
                                city_name: string | null;
                                post_code: string;
                                street: string | null;
                                booking_extra_fields?: {
                                    birth_date: boolean;
                                    gender: boolean;
                                    nin: boolean;
                                };
                                is_online_only?: boolean;
                                visit_payment?: boolean;
                                /** @enum {string} */
                                commercial_type?: "premium" | "saas-only" | "basic";
                                /** @enum {string} */
                                insurance_support?: "private" | "insurance" | "private_and_insurance";
                            }[];
                        };
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-addresses": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: address.online_only, address.visit_payment, address.commercial_type, address.insurance_support. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            name: string | null;
                            city_name: string | null;
                            post_code: string;
                            street: string | null;
                            booking_extra_fields?: {
                                birth_date: boolean;
                                gender: boolean;
                                nin: boolean;
                            };
                            is_online_only?: boolean;
                            visit_payment?: boolean;
                            /** @enum {string} */
                            commercial_type?: "premium" | "saas-only" | "basic";
                            /** @enum {string} */
                            insurance_support?: "private" | "insurance" | "private_and_insurance";
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-address": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: address.online_only, address.visit_payment, address.commercial_type, address.insurance_support. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string | null;
                        city_name: string | null;
                        post_code: string;
                        street: string | null;
                        booking_extra_fields?: {
                            birth_date: boolean;
                            gender: boolean;
                            nin: boolean;
                        };
                        is_online_only?: boolean;
                        visit_payment?: boolean;
                        /** @enum {string} */
                        commercial_type?: "premium" | "saas-only" | "basic";
                        /** @enum {string} */
                        insurance_support?: "private" | "insurance" | "private_and_insurance";
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "update-address": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether patients come with insurance, without, or both.
                     * @enum {string}
                     */
                    insurance_support: "private" | "insurance" | "private_and_insurance";
                };
            };
        };
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string | null;
                        city_name: string | null;
                        post_code: string;
                        street: string | null;
                        booking_extra_fields?: {
                            birth_date: boolean;
                            gender: boolean;
                            nin: boolean;
                        };
                        is_online_only?: boolean;
                        visit_payment?: boolean;
                        /** @enum {string} */
                        commercial_type?: "premium" | "saas-only" | "basic";
                        /** @enum {string} */
                        insurance_support?: "private" | "insurance" | "private_and_insurance";
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-services": {
        parameters: {
            query?: {
                /** @description An id, as text. */
                specialization_id?: string;
                /** @description Further data, separated by commas: services.only_diagnostics. */
                with?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            name: string;
                            is_diagnostic?: boolean;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-address-services": {
        parameters: {
            query?: {
                /** @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space. */
                start?: string;
                /** @description Further data, separated by commas: address_service.allowed_patients, address_service.custom_name, address_service.public_insurance_flow. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            name: string;
                            price: number | null;
                            is_price_from: boolean;
                            is_default: boolean;
                            service_id: string | null;
                            description: string | null;
                            duration?: number;
                            is_visible: boolean;
                            allowed_patients?: {
                                minimum_age: number | null;
                                maximum_age: number | null;
                            };
                            custom_name?: string | null;
                            is_public_insurance_flow?: boolean;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The service is of another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "create-address-service": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The id of a service in the dictionary.
                     * @example 604
                     */
                    service_id: string;
                    /**
                     * @description A number, or null. What follows 2 decimal places is cut off.
                     * @example 150
                     */
                    price?: number | null;
                    is_price_from?: boolean;
                    description?: string | null;
                    is_visible?: boolean;
                    default_duration?: number | null;
                    /** @description Ages, or null for everybody. */
                    allowed_patients?: {
                        minimum_age?: number | null;
                        maximum_age?: number | null;
                    } | null;
                    /**
                     * @description A name that is not empty; null clears it, and the dictionary's name shows.
                     * @example First visit
                     */
                    custom_name?: string | null;
                };
            };
        };
        responses: {
            /** @description The service. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string;
                        price: number | null;
                        is_price_from: boolean;
                        is_default: boolean;
                        service_id: string | null;
                        description: string | null;
                        duration?: number;
                        is_visible: boolean;
                        allowed_patients?: {
                            minimum_age: number | null;
                            maximum_age: number | null;
                        };
                        custom_name?: string | null;
                        is_public_insurance_flow?: boolean;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The service is of another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address has it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-address-service": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: address_service.allowed_patients, address_service.custom_name, address_service.public_insurance_flow. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                address_service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string;
                        price: number | null;
                        is_price_from: boolean;
                        is_default: boolean;
                        service_id: string | null;
                        description: string | null;
                        duration?: number;
                        is_visible: boolean;
                        allowed_patients?: {
                            minimum_age: number | null;
                            maximum_age: number | null;
                        };
                        custom_name?: string | null;
                        is_public_insurance_flow?: boolean;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The service is of another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "delete-address-service": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                address_service_id: string;
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
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The service is of another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "update-address-service": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                address_service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A number, or null. What follows 2 decimal places is cut off.
                     * @example 150
                     */
                    price?: number | null;
                    is_price_from?: boolean;
                    description?: string | null;
                    is_visible?: boolean;
                    default_duration?: number | null;
                    /** @description Ages, or null for everybody. */
                    allowed_patients?: {
                        minimum_age?: number | null;
                        maximum_age?: number | null;
                    } | null;
                    /**
                     * @description A name that is not empty; null clears it, and the dictionary's name shows.
                     * @example First visit
                     */
                    custom_name?: string | null;
                };
            };
        };
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        name: string;
                        price: number | null;
                        is_price_from: boolean;
                        is_default: boolean;
                        service_id: string | null;
                        description: string | null;
                        duration?: number;
                        is_visible: boolean;
                        allowed_patients?: {
                            minimum_age: number | null;
                            maximum_age: number | null;
                        };
                        custom_name?: string | null;
                        is_public_insurance_flow?: boolean;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The service is of another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-insurance-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            insurance_provider_id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-insurance-plans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                insurance_provider_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            insurance_plan_id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-address-insurance-providers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            insurance_provider_id: string;
                            name: string;
                            insurance_plans: {
                                _items: {
                                    insurance_plan_id: string;
                                    name: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "set-address-insurance-provider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The id of a provider in the dictionary.
                     * @example 502
                     */
                    insurance_provider_id: string;
                    insurance_plans?: {
                        /**
                         * @description An id, as text.
                         * @example 7001
                         */
                        insurance_plan_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The dictionary has none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "add-address-insurance-provider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The id of a provider in the dictionary.
                     * @example 502
                     */
                    insurance_provider_id: string;
                    insurance_plans?: {
                        /**
                         * @description An id, as text.
                         * @example 7001
                         */
                        insurance_plan_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was there before. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The dictionary has none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "delete-address-insurance-provider": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                insurance_provider_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not there. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The dictionary has none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enabled or disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        /** @enum {string} */
                        status: "enabled" | "disabled";
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address has no calendar. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "disable-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description It was disabled before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "enable-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description It was enabled before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address is not commercial. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-slots": {
        parameters: {
            query: {
                /** @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space. */
                start: string;
                /** @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space. */
                end: string;
                /** @description Further data, separated by commas: slot.services. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Free slots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            /** Format: date-time */
                            start: string;
                            address_services?: {
                                _items: {
                                    id: string;
                                    name: string;
                                    price: number | null;
                                    is_price_from: boolean;
                                    is_default: boolean;
                                    service_id: string | null;
                                    description: string | null;
                                    duration?: number;
                                    is_visible: boolean;
                                    allowed_patients?: {
                                        minimum_age: number | null;
                                        maximum_age: number | null;
                                    };
                                    custom_name?: string | null;
                                    is_public_insurance_flow?: boolean;
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description More than 180 days. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There are none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "replace-slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Work periods, each within one day. This sandbox takes up to 500 at once. */
                    slots: {
                        /**
                         * Format: date-time
                         * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                         */
                        start: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                         */
                        end: string;
                        /** @description Services with their durations; empty or null removes the slots of the range. */
                        address_services?: {
                            /**
                             * @description An id, as text.
                             * @example 7001
                             */
                            address_service_id: string;
                            /**
                             * @description Whole minutes, 1 to 1440.
                             * @example 20
                             */
                            duration: number;
                        }[] | null;
                        insurance_accepted?: ("with-and-without-insurance" | "without-insurance-only" | "with-insurance-only") | null;
                        insurance_providers?: number[] | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Taken, or ignored as a repeat. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A range, a service or an insurance is not possible. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address is not commercial. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The same payload is still being processed. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "book-slot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                start: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description An id, as text.
                     * @example 7001
                     */
                    address_service_id: string;
                    /**
                     * @description Whole minutes, 1 to 1440.
                     * @example 20
                     */
                    duration: number;
                    patient: {
                        /**
                         * @description The patient's name.
                         * @example Vera
                         */
                        name: string;
                        surname?: string;
                        /**
                         * @description A telephone number.
                         * @example +48000000001
                         */
                        phone: string;
                        email?: string | null;
                        birth_date?: string | null;
                        nin?: string | null;
                        gender?: ("m" | "f") | null;
                        marketing_consent?: boolean | null;
                        data_privacy_consent?: boolean | null;
                    };
                    is_returning?: boolean;
                    label?: string | null;
                    comment?: string | null;
                    insurance_provider_id?: string | null;
                    insurance_plan_id?: string | null;
                    /** @default false */
                    is_recurring?: boolean;
                };
            };
        };
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** @enum {string} */
                        status: "booked" | "canceled";
                        /** Format: date-time */
                        start_at: string;
                        /** Format: date-time */
                        end_at: string;
                        duration: number;
                        /** @enum {string} */
                        booked_by: "user" | "doctor" | "integration";
                        canceled_by: "" | ("user" | "doctor" | "integration");
                        /** Format: date-time */
                        booked_at: string;
                        canceled_at: string | null;
                        patient?: {
                            name: string;
                            surname: string;
                            email: string | null;
                            phone: string | null;
                            birth_date: string | null;
                            nin: string | null;
                            gender: ("m" | "f") | null;
                            is_returning: boolean;
                            insurance_number: string | null;
                        };
                        address_service?: {
                            id: string;
                            name: string;
                            price: number | null;
                            is_price_from: boolean;
                            is_default: boolean;
                            service_id: string | null;
                            description: string | null;
                            duration?: number;
                            is_visible: boolean;
                            allowed_patients?: {
                                minimum_age: number | null;
                                maximum_age: number | null;
                            };
                            custom_name?: string | null;
                            is_public_insurance_flow?: boolean;
                        } | null;
                        comment: string | null;
                        presence?: ("present" | "absent") | null;
                        confirmed?: boolean;
                        insurance?: {
                            id: string;
                            name: string;
                            plan: string | null;
                            plan_id: string | null;
                        } | null;
                        visit_payment?: boolean;
                        visit_payment_status?: string;
                        moving?: {
                            origin_booking_id: string;
                            newest_booking_id: string;
                        } | null;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description No free slot, or not for this service. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address is not commercial. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-bookings": {
        parameters: {
            query: {
                /** @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space. */
                start: string;
                /** @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space. */
                end: string;
                /** @description A whole number from 1 to 10000. */
                page?: string;
                /** @description A whole number from 1 to 1000. */
                limit?: string;
                /** @description Further data, separated by commas: booking.patient, booking.address_service, booking.presence, booking.confirmation, address_service.public_insurance_flow. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            /** @enum {string} */
                            status: "booked" | "canceled";
                            /** Format: date-time */
                            start_at: string;
                            /** Format: date-time */
                            end_at: string;
                            duration: number;
                            /** @enum {string} */
                            booked_by: "user" | "doctor" | "integration";
                            canceled_by: "" | ("user" | "doctor" | "integration");
                            /** Format: date-time */
                            booked_at: string;
                            canceled_at: string | null;
                            patient?: {
                                name: string;
                                surname: string;
                                email: string | null;
                                phone: string | null;
                                birth_date: string | null;
                                nin: string | null;
                                gender: ("m" | "f") | null;
                                is_returning: boolean;
                                insurance_number: string | null;
                            };
                            address_service?: {
                                id: string;
                                name: string;
                                price: number | null;
                                is_price_from: boolean;
                                is_default: boolean;
                                service_id: string | null;
                                description: string | null;
                                duration?: number;
                                is_visible: boolean;
                                allowed_patients?: {
                                    minimum_age: number | null;
                                    maximum_age: number | null;
                                };
                                custom_name?: string | null;
                                is_public_insurance_flow?: boolean;
                            } | null;
                            comment: string | null;
                            presence?: ("present" | "absent") | null;
                            confirmed?: boolean;
                            insurance?: {
                                id: string;
                                name: string;
                                plan: string | null;
                                plan_id: string | null;
                            } | null;
                            visit_payment?: boolean;
                            visit_payment_status?: string;
                            moving?: {
                                origin_booking_id: string;
                                newest_booking_id: string;
                            } | null;
                        }[];
                        page?: number;
                        limit?: number;
                        pages?: number;
                        total?: number;
                    };
                };
            };
            /** @description The range is not possible. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-booking": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: booking.moving, address_service.public_insurance_flow. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** @enum {string} */
                        status: "booked" | "canceled";
                        /** Format: date-time */
                        start_at: string;
                        /** Format: date-time */
                        end_at: string;
                        duration: number;
                        /** @enum {string} */
                        booked_by: "user" | "doctor" | "integration";
                        canceled_by: "" | ("user" | "doctor" | "integration");
                        /** Format: date-time */
                        booked_at: string;
                        canceled_at: string | null;
                        patient?: {
                            name: string;
                            surname: string;
                            email: string | null;
                            phone: string | null;
                            birth_date: string | null;
                            nin: string | null;
                            gender: ("m" | "f") | null;
                            is_returning: boolean;
                            insurance_number: string | null;
                        };
                        address_service?: {
                            id: string;
                            name: string;
                            price: number | null;
                            is_price_from: boolean;
                            is_default: boolean;
                            service_id: string | null;
                            description: string | null;
                            duration?: number;
                            is_visible: boolean;
                            allowed_patients?: {
                                minimum_age: number | null;
                                maximum_age: number | null;
                            };
                            custom_name?: string | null;
                            is_public_insurance_flow?: boolean;
                        } | null;
                        comment: string | null;
                        presence?: ("present" | "absent") | null;
                        confirmed?: boolean;
                        insurance?: {
                            id: string;
                            name: string;
                            plan: string | null;
                            plan_id: string | null;
                        } | null;
                        visit_payment?: boolean;
                        visit_payment_status?: string;
                        moving?: {
                            origin_booking_id: string;
                            newest_booking_id: string;
                        } | null;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "cancel-booking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The visit is no longer booked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "confirm-booking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who confirms: user or admin.
                     * @enum {string}
                     */
                    confirmed_by: "user" | "admin";
                };
            };
        };
        responses: {
            /** @description Confirmed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The booking is at another address. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Confirmed before, cancelled, or over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "move-booking": {
        parameters: {
            query?: {
                /** @description Further data, separated by commas: address_service.public_insurance_flow. */
                with?: string | string[];
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description An id, as text.
                     * @example 7001
                     */
                    address_service_id: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    start: string;
                    /**
                     * @description Whole minutes, 1 to 1440.
                     * @example 20
                     */
                    duration?: number;
                    /**
                     * @description An id, as text.
                     * @example 7001
                     */
                    address_id?: string;
                };
            };
        };
        responses: {
            /** @description The new booking. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** @enum {string} */
                        status: "booked" | "canceled";
                        /** Format: date-time */
                        start_at: string;
                        /** Format: date-time */
                        end_at: string;
                        duration: number;
                        /** @enum {string} */
                        booked_by: "user" | "doctor" | "integration";
                        canceled_by: "" | ("user" | "doctor" | "integration");
                        /** Format: date-time */
                        booked_at: string;
                        canceled_at: string | null;
                        patient?: {
                            name: string;
                            surname: string;
                            email: string | null;
                            phone: string | null;
                            birth_date: string | null;
                            nin: string | null;
                            gender: ("m" | "f") | null;
                            is_returning: boolean;
                            insurance_number: string | null;
                        };
                        address_service?: {
                            id: string;
                            name: string;
                            price: number | null;
                            is_price_from: boolean;
                            is_default: boolean;
                            service_id: string | null;
                            description: string | null;
                            duration?: number;
                            is_visible: boolean;
                            allowed_patients?: {
                                minimum_age: number | null;
                                maximum_age: number | null;
                            };
                            custom_name?: string | null;
                            is_public_insurance_flow?: boolean;
                        } | null;
                        comment: string | null;
                        presence?: ("present" | "absent") | null;
                        confirmed?: boolean;
                        insurance?: {
                            id: string;
                            name: string;
                            plan: string | null;
                            plan_id: string | null;
                        } | null;
                        visit_payment?: boolean;
                        visit_payment_status?: string;
                        moving?: {
                            origin_booking_id: string;
                            newest_booking_id: string;
                        } | null;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The address is not of this facility. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The new time is not free. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The booking was moved or cancelled before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description It holds money of another payment account. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "mark-patient-presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written down. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The visit lies ahead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The visit is another doctor's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The visit was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "mark-patient-absence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written down. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The visit lies ahead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The visit is another doctor's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The visit was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "request-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A telephone number.
                     * @example +48000000001
                     */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description The message goes out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The telephone number is not possible. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Not of this client. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The patient has given an opinion. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The request cannot be sent. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-breaks": {
        parameters: {
            query: {
                /** @description ISO 8601 with an offset, URL-encoded. */
                since: string;
                /** @description ISO 8601 with an offset, URL-encoded. */
                till: string;
            };
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Breaks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        _items: {
                            id: string;
                            /** Format: date-time */
                            since: string;
                            /** Format: date-time */
                            till: string;
                            description: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description No calendar, or a date that is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "create-break": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    since: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    till: string;
                    /** @default  */
                    description?: string;
                    /** @default false */
                    apply_on_coupled_addresses?: boolean;
                };
            };
        };
        responses: {
            /** @description The break. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** Format: date-time */
                        since: string;
                        /** Format: date-time */
                        till: string;
                        description: string;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is one of this range and description. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The range is not possible, or the address not commercial. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "get-break": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                break_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The break. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** Format: date-time */
                        since: string;
                        /** Format: date-time */
                        till: string;
                        description: string;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "delete-break": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                break_id: string;
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
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "move-break": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                break_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    since: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    till: string;
                };
            };
        };
        responses: {
            /** @description Moved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Addresses are those of the OpenAPI document. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The range is the same or not possible. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "delete-slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
                date: string;
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
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description No such address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "patient-books": {
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
                     * @description An address.
                     * @example 3001
                     */
                    address_id: string;
                    /**
                     * @description An id, as text.
                     * @example 7001
                     */
                    address_service_id: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    start: string;
                    /**
                     * @description Whole minutes, 1 to 1440.
                     * @example 20
                     */
                    duration: number;
                    /**
                     * @default {
                     *       "name": "Vera",
                     *       "surname": "Sample",
                     *       "phone": "+48000000001"
                     *     }
                     */
                    patient?: {
                        /**
                         * @description The patient's name.
                         * @example Vera
                         */
                        name: string;
                        surname?: string;
                        /**
                         * @description A telephone number.
                         * @example +48000000001
                         */
                        phone: string;
                        email?: string | null;
                        birth_date?: string | null;
                        nin?: string | null;
                        gender?: ("m" | "f") | null;
                        marketing_consent?: boolean | null;
                        data_privacy_consent?: boolean | null;
                        insurance_number?: string;
                    };
                    insurance_provider_id?: string | null;
                    insurance_plan_id?: string | null;
                    /**
                     * @default none
                     * @enum {string}
                     */
                    payment?: "none" | "paid" | "not-paid";
                };
            };
        };
        responses: {
            /** @description What has become of the wish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** @enum {string} */
                        status: "waiting" | "allowed" | "denied";
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is no free slot. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "patient-moves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.
                     */
                    start: string;
                };
            };
        };
        responses: {
            /** @description What has become of the wish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        id: string;
                        /** @enum {string} */
                        status: "waiting" | "allowed" | "denied";
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is no free slot, or no such booking. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "patient-cancels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such booking. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "pull-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        name: string;
                        data: {
                            facility: {
                                id: string;
                                name: string;
                            };
                            doctor: {
                                id: string;
                                name: string;
                                surname: string;
                            };
                            address: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The queue is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "pull-notifications": {
        parameters: {
            query?: {
                /** @description A whole number from 1 to 100. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.docplanner+json": {
                        notifications: {
                            name: string;
                            data: {
                                facility: {
                                    id: string;
                                    name: string;
                                };
                                doctor: {
                                    id: string;
                                    name: string;
                                    surname: string;
                                };
                                address: {
                                    id: string;
                                } & {
                                    [key: string]: unknown;
                                };
                            } & {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        remaining: number;
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The queue is empty. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "set-push-address": {
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
                     * @description An address, or null to pull.
                     * @example http://localhost:8080/docplanner
                     */
                    url: string | null;
                    /**
                     * @description The name of a header.
                     * @default x-api-key
                     * @example x-api-key
                     */
                    api_key_header?: string;
                    /**
                     * @description A key of visible ASCII, sent in that header.
                     * @example fake-key
                     */
                    api_key?: string;
                    /** @default false */
                    real_time?: boolean;
                };
            };
        };
        responses: {
            /** @description Agreed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "release-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are on their way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description This client pulls. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Less than an hour after the last time. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-public-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description IP addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        API: string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "list-public-addresses-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description IP addresses, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "set-client-kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the client is Docplanner's own PMS. */
                    docplanner_pms: boolean;
                };
            };
        };
        responses: {
            /** @description From now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are JSON in UTF-8; the token's is a form. Missing or malformed values get 400, with the fields in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description Content-Type is application/json; at the token's address a form's. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
    "remove-address-integration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                facility_id: string;
                doctor_id: string;
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be removed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description The client is not Docplanner's own PMS, or not of here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description There is none. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description At most 40 requests of PUT, POST, PATCH and DELETE a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
                    };
                };
            };
            /** @description A 5xx says nothing about whether the request was done. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.error+docplanner+json": {
                        message: string;
                        errors?: {
                            [key: string]: string[];
                        } | string[];
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
