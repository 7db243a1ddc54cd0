/** Arithmetic on estimates and ranges, cash flows, intervals for proportions and seeded draws. */
module nl.leerwijzer.analysis {
    requires static org.jspecify;
    requires transitive nl.leerwijzer.core;
    requires org.apache.commons.statistics.distribution;

    exports nl.leerwijzer.analysis;
}
