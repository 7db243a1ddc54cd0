/**
 * Couples the competence of employees to the goals of the organisation: per goal whether competence speeds it up or
 * slows it down, and from that who has to develop what.
 */
@NullMarked
package nl.leerwijzer.interventions.goalalignment;

import org.jspecify.annotations.NullMarked;
