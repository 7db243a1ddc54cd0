/**
 * Couples the competence of employees to the goals of the organisation: per goal whether competence speeds it up or
 * slows it down, and from that who has to develop what.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.goalalignment;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
