// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Situation;

/** Where answers go that were read. */
interface AnswerTarget {
    <T> void set(Fact<T> fact, T value, Provenance provenance);

    void setNotApplicable(Fact<?> fact, Provenance provenance);

    /** The answers of a whole document. */
    record OfSituation(Situation.Builder situation) implements AnswerTarget {
        @Override
        public <T> void set(Fact<T> fact, T value, Provenance provenance) {
            situation.set(fact, value, provenance);
        }

        @Override
        public void setNotApplicable(Fact<?> fact, Provenance provenance) {
            situation.setNotApplicable(fact, provenance);
        }
    }

    /** The fields of one entry. */
    final class OfEntry implements AnswerTarget {
        private AnswerSheet fields = AnswerSheet.empty();

        AnswerSheet fields() {
            return fields;
        }

        @Override
        public <T> void set(Fact<T> fact, T value, Provenance provenance) {
            fields = fields.with(fact, value, provenance);
        }

        @Override
        public void setNotApplicable(Fact<?> fact, Provenance provenance) {
            fields = fields.withNotApplicable(fact, provenance);
        }
    }
}
