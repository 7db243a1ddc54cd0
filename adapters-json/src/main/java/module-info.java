/** Situations in, advice out, as JSON; and the JSON Schema of both. */
module nl.leerwijzer.json {
    requires transitive nl.leerwijzer.core;
    requires tools.jackson.core;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports nl.leerwijzer.json;
}
