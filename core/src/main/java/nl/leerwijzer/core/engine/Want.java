// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.OptionalInt;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import org.jspecify.annotations.Nullable;

/**
 * A leaf that must become true or false.
 *
 * @param at the leaf where it stands
 * @param list the list in whose entry it stands; null for one outside of entries
 * @param entry the index of that entry, from 0
 * @param holds whether it must become true
 */
record Want(Node.At at, @Nullable Slot list, int entry, boolean holds) {
    /** What tells wants apart: the same leaf in another place of the formula is the same to change. */
    record Key(Leaf leaf, @Nullable Slot list, int entry, boolean holds) {}

    Key key() {
        return new Key(at.leaf(), list, entry, holds);
    }

    Change change() {
        return new Change(at.leafCondition(), holds, list == null ? OptionalInt.empty() : OptionalInt.of(entry + 1));
    }
}
