// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.workplacelearning.schedule;

/** The three ways in which learning and work come together. */
public enum Route {
    /** Something to learn from is added to the work. */
    ADD,
    /** Learning and work are one. */
    INTERWEAVE,
    /** What the work has taught is drawn out of it afterwards. */
    DISTIL
}
