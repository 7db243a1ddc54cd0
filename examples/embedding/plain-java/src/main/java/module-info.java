/** A host on the module path. */
module com.example.hr {
    requires nl.leerwijzer.core;
    requires nl.leerwijzer.interventions.developmentdialogue;
}
