// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.engine;

import java.util.BitSet;
import nl.leerwijzer.core.condition.Condition.Test;

/** A region for no and one for yes. */
final class YesNoRegions extends Regions {
    private static final int NO = 0;
    private static final int YES = 1;

    @Override
    int count() {
        return 2;
    }

    @Override
    int of(Object answer) {
        return (Boolean) answer ? YES : NO;
    }

    @Override
    BitSet where(Test test) {
        BitSet where = new BitSet(count());
        if (test instanceof Test.OneOf oneOf) {
            oneOf.values().forEach(value -> where.set(of(value)));
        }
        return where;
    }
}
