import com.example.buddies.StudyBuddies;
import nl.leerwijzer.core.intervention.Intervention;

/** Study buddies: an intervention of somebody else. */
module com.example.buddies {
    requires nl.leerwijzer.core;

    provides Intervention with
            StudyBuddies;
}
