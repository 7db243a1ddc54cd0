// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts that use Guice. */
module nl.leerwijzer.guice {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires transitive com.google.guice;
    // Guice is an automatic module, which does not pull in the real modules that it needs.
    requires com.google.common;
    requires jakarta.inject;

    exports nl.leerwijzer.guice;

    opens nl.leerwijzer.guice to
            com.google.guice;
}
