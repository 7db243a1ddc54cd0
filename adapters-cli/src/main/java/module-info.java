// SPDX-License-Identifier: Apache-2.0
/** The command line. */
module nl.leerwijzer.cli {
    requires static org.jspecify;
    requires nl.leerwijzer.core;
    requires nl.leerwijzer.guice;
    requires nl.leerwijzer.ical;
    requires nl.leerwijzer.json;
    requires nl.leerwijzer.xlsx;
    requires com.google.guice;
    // Guice is an automatic module, which does not pull a real module such as Guava in.
    requires com.google.common;
    requires info.picocli;

    opens nl.leerwijzer.cli to
            com.google.guice;
}
