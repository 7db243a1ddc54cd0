// SPDX-License-Identifier: Apache-2.0
/** The evaluation of a programme: what to count, how many people it takes, and what the counts allow to conclude. */
@NullMarked
package nl.leerwijzer.interventions.learningambassadors.evaluation;

import org.jspecify.annotations.NullMarked;
