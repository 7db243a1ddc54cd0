import com.example.rotation.JobRotation;
import nl.leerwijzer.core.intervention.Intervention;

/** Job rotation: an intervention of somebody else, for the how-to pages. */
module com.example.rotation {
    requires nl.leerwijzer.core;

    provides Intervention with
            JobRotation;
}
