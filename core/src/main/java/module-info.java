import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;

/** Interfaces, values and engine; no runtime dependency. */
module nl.leerwijzer.core {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports nl.leerwijzer.core.value;
    exports nl.leerwijzer.core.text;
    exports nl.leerwijzer.core.fact;
    exports nl.leerwijzer.core.situation;
    exports nl.leerwijzer.core.condition;
    exports nl.leerwijzer.core.evidence;
    exports nl.leerwijzer.core.outcome;
    exports nl.leerwijzer.core.intervention;
    exports nl.leerwijzer.core.guidance;
    exports nl.leerwijzer.core.comparison;
    exports nl.leerwijzer.core.decision;

    uses Intervention;
    uses Instrument;
}
