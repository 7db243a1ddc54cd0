// SPDX-License-Identifier: Apache-2.0
/** Guidance for hosts on Spring Boot. */
module nl.leerwijzer.spring {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires transitive nl.leerwijzer.json;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires org.apache.commons.logging;

    exports nl.leerwijzer.spring;

    opens nl.leerwijzer.spring to
            spring.beans,
            spring.boot,
            spring.context,
            spring.core;
}
