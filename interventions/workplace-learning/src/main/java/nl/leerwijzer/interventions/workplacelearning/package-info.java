/**
 * Learning at and during work: what it asks, what must be in place, and a plan for a team, week by week. Start reading
 * at {@link nl.leerwijzer.interventions.workplacelearning.WorkplaceLearning}.
 */
@NullMarked
package nl.leerwijzer.interventions.workplacelearning;

import org.jspecify.annotations.NullMarked;
