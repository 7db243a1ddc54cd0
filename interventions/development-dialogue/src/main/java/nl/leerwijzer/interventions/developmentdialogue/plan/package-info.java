// SPDX-License-Identifier: Apache-2.0
/**
 * One personal development plan. It is personal data, also without a name: it comes in a document of its own, in a call of
 * its own, and nothing of it is kept, logged or part of a situation, an advice or a batch. Agreement to a plan is not
 * consent under the General Data Protection Regulation: an employee is seldom free to refuse an employer, so whoever
 * keeps plans needs another ground. What the two wrote in their own words stays with the host; nothing here asks for it.
 * Start reading at {@link nl.leerwijzer.interventions.developmentdialogue.plan.DevelopmentPlan}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@NullMarked
package nl.leerwijzer.interventions.developmentdialogue.plan;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
