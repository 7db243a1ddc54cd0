/** Laws that every intervention and instrument keeps, and scenarios in the author's words; for tests alone. */
module nl.leerwijzer.testkit {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive nl.leerwijzer.core;
    requires nl.leerwijzer.json;
    requires transitive org.junit.jupiter.api;
    requires transitive org.assertj.core;
    requires com.networknt.schema;
    requires tools.jackson.databind;
    requires com.tngtech.archunit;

    exports nl.leerwijzer.testkit;
    exports nl.leerwijzer.testkit.json;
    exports nl.leerwijzer.testkit.law;
    exports nl.leerwijzer.testkit.situations;
    exports nl.leerwijzer.testkit.standings;
    exports nl.leerwijzer.testkit.texts;
}
