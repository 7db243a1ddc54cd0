/**
 * Learning ambassadors: union members who, as direct colleagues and role models, encourage others to learn. The outcome
 * is a programme plan with dates, a budget, a check on faithfulness to the method and what may be measured when.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.learningambassadors;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
