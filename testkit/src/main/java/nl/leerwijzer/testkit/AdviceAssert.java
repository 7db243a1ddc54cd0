// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.text.Texts;

/** What can be asserted of an advice. */
public final class AdviceAssert extends StandingAssert<AdviceAssert, InterventionAdvice> {
    private final Advice whole;
    private final Texts texts;

    AdviceAssert(Advice whole, InterventionAdvice advice, Texts texts) {
        super(advice, AdviceAssert.class, whole.assessment(), advice.assessment());
        this.whole = whole;
        this.texts = texts;
    }

    /** The outcome is firm: nothing is missing that would change it. */
    public AdviceAssert isFirm() {
        if (!actual.firm()) {
            fail("its outcome should be firm; missing is %s".formatted(actual.missing()));
        }
        return this;
    }

    /** The outcome is provisional: something is undecided, or missing. */
    public AdviceAssert isProvisional() {
        if (actual.firm()) {
            fail("its outcome should be provisional, and is firm");
        }
        return this;
    }

    /** There is no outcome, as it is not relevant or failed. */
    public AdviceAssert hasNoOutcome() {
        if (actual.outcome().isPresent()) {
            fail("it should have no outcome");
        }
        return this;
    }

    /** The outcome. */
    public OutcomeAssert outcome() {
        return new OutcomeAssert(
                actual.outcome()
                        .orElseThrow(() -> new AssertionError("there is no outcome: it is "
                                + actual.assessment().standing() + "; diagnostics: " + whole.diagnostics())),
                texts);
    }

    /** The figure with this name. */
    public FigureAssert figure(String name) {
        return outcome().figure(name);
    }

    /** The figure with this name for one entry of a list. */
    public FigureAssert figure(String name, String entry) {
        return outcome().figure(name, entry);
    }
}
