// SPDX-License-Identifier: Apache-2.0
/** The command line. */
module nl.leerwijzer.cli {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires nl.leerwijzer.core;
    requires nl.leerwijzer.guice;
    requires com.google.guice;
    requires com.google.common;
    requires info.picocli;
}
