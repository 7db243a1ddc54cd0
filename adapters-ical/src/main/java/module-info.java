// SPDX-License-Identifier: Apache-2.0
/** The days in advice, as a calendar file. */
module nl.leerwijzer.ical {
    requires transitive nl.leerwijzer.core;
    requires ical4j.core;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports nl.leerwijzer.ical;
}
