import ${package}.${className};
import nl.leerwijzer.core.intervention.Intervention;

/** An intervention of our own. */
module ${package} {
    requires nl.leerwijzer.core;

    provides Intervention with
            ${className};
}
