// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts that use Guice. */
module nl.leerwijzer.guice {
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires transitive com.google.guice;
    // Guice is an automatic module, which does not pull a real module such as Guava in.
    requires com.google.common;

    exports nl.leerwijzer.guice;

    opens nl.leerwijzer.guice to
            com.google.guice;
}
