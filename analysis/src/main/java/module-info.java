/** Arithmetic on estimates and ranges, cash flows, intervals and tests for proportions, suppression, seeded draws. */
module nl.leerwijzer.analysis {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;

    exports nl.leerwijzer.analysis;
}
