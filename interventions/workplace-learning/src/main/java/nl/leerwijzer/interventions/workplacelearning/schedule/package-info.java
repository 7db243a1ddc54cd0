/** The schedule of a team: activities as data, and which of them come in which week. */
@NullMarked
package nl.leerwijzer.interventions.workplacelearning.schedule;

import org.jspecify.annotations.NullMarked;
