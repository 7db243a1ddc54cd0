// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ_WRITE;

import nl.leerwijzer.testkit.law.Law;
import nl.leerwijzer.testkit.law.Laws;
import nl.leerwijzer.testkit.law.Subject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What interventions and instruments promise alike. A law that is broken fails with its name, the smallest situation in
 * which that shows, and what to do. While the engine refuses a plug-in, most laws are skipped: mend that first.
 */
public abstract sealed class PluginContract permits InterventionContract, InstrumentContract {
    PluginContract() {}

    /** The plug-in with all that laws ask of it. */
    abstract Subject subject();

    final void hold(Law law) {
        Subject subject = subject();
        Assumptions.assumeTrue(
                subject.isInstalled() || law.judgesTheRefused(), "the engine refuses the plug-in: mend that first");
        law.require(subject);
    }

    @Test
    public final void isFoundOnTheClassPathAndOnTheModulePath() {
        hold(Laws.FOUND_ON_BOTH_PATHS);
    }

    @Test
    public final void isAcceptedByTheEngineUnderAnIdOfItsOwn() {
        hold(Laws.ACCEPTED_BY_THE_ENGINE);
    }

    @Test
    public final void namesEverythingInItsOwnNamespaceAndNothingTwice() {
        hold(Laws.OWN_NAMESPACE);
    }

    @Test
    public final void answersEverySituation() {
        hold(Laws.TOTAL);
    }

    @Test
    public final void readsOnlyFactsThatItDeclaresAndNoTrait() {
        hold(Laws.READS_WHAT_IT_DECLARES);
    }

    @Test
    public final void declaresOnlyFactsThatItReads() {
        hold(Laws.DECLARES_WHAT_IT_READS);
    }

    @Test
    @ResourceLock(value = Resources.LOCALE, mode = READ_WRITE)
    public final void saysTheSameInAnyOrderAndOnAnyThread() {
        hold(Laws.SAME_IN_ANY_ORDER);
    }

    @Test
    @ResourceLock(value = Resources.LOCALE, mode = READ_WRITE)
    @ResourceLock(value = Resources.TIME_ZONE, mode = READ_WRITE)
    public final void saysTheSameInAnyLocaleAndTimeZone() {
        hold(Laws.SAME_IN_ANY_LOCALE);
    }

    @Test
    public final void asksNoClockLocaleZoneFileThreadOrChance() {
        hold(Laws.NO_OUTSIDE_WORLD);
    }

    @Test
    public final void keepsNoState() {
        hold(Laws.STATELESS);
    }

    @Test
    public final void givesEveryFigureAUnitADefinitionAndASource() {
        hold(Laws.FIGURES_CAN_BE_CHECKED);
    }

    @Test
    public final void wordsEveryTextInEveryLanguage() {
        hold(Laws.TEXTS_COMPLETE);
    }

    @Test
    public final void keepsItsOutputBounded() {
        hold(Laws.BOUNDED);
    }

    @Test
    public final void isWrittenAsJsonThatFitsTheSchemaAndSurvivesAHost() {
        hold(Laws.JSON);
    }

    @Test
    public final void looksAtNoLabelAndNoTrait() {
        hold(Laws.LOOKS_AT_NO_LABEL_OR_TRAIT);
    }

    @Test
    public final void asksForNoPerson() {
        hold(Laws.NO_PERSON);
    }
}
