// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

/** Where the truths of the parts of a formula come from: Kleene's tables, a case analysis, or a decision diagram. */
@FunctionalInterface
interface PartTruths {
    /** Kleene's tables. */
    PartTruths BY_TABLES = Node::truth;

    /** The truth of a part; in an entry, with what is known of that entry. */
    byte of(Node part, Knowledge knowledge);
}
