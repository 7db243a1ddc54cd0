// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import static nl.leerwijzer.interventions.roibygroup.Assumption.LESS_PRODUCTIVE_WITH_AGE;
import static nl.leerwijzer.interventions.roibygroup.Assumption.LOW_SCHOOLED_TOO_UNCERTAIN;
import static nl.leerwijzer.interventions.roibygroup.Assumption.TOO_SHORT_PAYBACK;
import static nl.leerwijzer.interventions.roibygroup.Assumption.TRAINING_FOR_THE_NEIGHBOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard, and what denial and agreement do to it. */
class ListenerTest {
    private final Listener listener = new Listener();

    @Test
    void beliefsAreHeardInBothLanguages() {
        assertThat(listener.hear("die gaan toch bijna met pensioen").assumptions())
                .containsExactly(TOO_SHORT_PAYBACK);
        assertThat(listener.hear("We'd be training them for the competition").assumptions())
                .containsExactly(TRAINING_FOR_THE_NEIGHBOURS);
        assertThat(listener.hear("Oudere werknemers zijn trager").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("It is a gamble with unskilled people").assumptions())
                .containsExactly(LOW_SCHOOLED_TOO_UNCERTAIN);
    }

    @Test
    void severalBeliefsInOneStatementAreAllHeard() {
        Heard heard = listener.hear("Older workers are slow and they retire soon anyway.");

        assertThat(heard.assumptions()).containsExactly(TOO_SHORT_PAYBACK, LESS_PRODUCTIVE_WITH_AGE);
        assertThat(heard.concepts().get(LESS_PRODUCTIVE_WITH_AGE)).containsExactly("decline", "older");
        assertThat(heard.concepts().get(TOO_SHORT_PAYBACK)).containsExactly("anyway", "leaving", "older", "soon");
    }

    @Test
    void secondBeliefComesWithTheReasonThatIsGiven() {
        assertThat(listener.hear("Onze schoonmakers zijn niet gemotiveerd.").reasons())
                .containsExactly(LowSchooledReason.TOO_LITTLE_MOTIVATED);
        assertThat(listener.hear("Unskilled people are unable to follow this.").reasons())
                .containsExactly(LowSchooledReason.NOT_ABLE_ENOUGH);
        assertThat(listener.hear("Scholing van ongeschoolde mensen is een gok.").reasons())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Older staff learn just as well.",
                "I don't think they leave too soon.",
                "I don’t think older workers are slower.",
                "Oudere werknemers zijn niet trager.",
                "Ik geloof niet dat oudere werknemers trager zijn.",
                "Het is onzin dat schoonmakers niet gemotiveerd zijn.",
                "Nobody says that unskilled people are lazy.",
                "I used to think temps were not worth training.",
                "Some managers say that older people can't learn.",
                "I don't buy the idea that people without a degree can't learn.",
                "Not one of our sixty-somethings failed.",
                "How long does a zero-hours worker stay with us?",
                "Er gaan binnenkort drie mensen met pensioen, hun kennis moeten we borgen.",
                "Vroeger dacht ik dat scholing van uitzendkrachten zonde was.",
                "Ouder worden betekent niet dat je niets meer leert.",
                "De oude machines zijn traag.",
                "The budget is spent.",
                "Some owners worry about training people for the competition.",
                "Mijn voorganger vond uitzendkrachten weggegooid geld.",
                "We kunnen de schoonmakers niet allemaal tegelijk missen.",
                "",
                "?!"
            })
    void denialAgreementAndOtherTopicsAreNoBelief(String statement) {
        assertThat(listener.hear(statement)).isEqualTo(Heard.NOTHING);
    }

    @Test
    void denialOfWhatTheGuideSaysIsTheBelief() {
        assertThat(listener.hear("I don't think older workers can learn this.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("Het is onzin dat ouderen net zo goed leren.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
    }

    @Test
    void oneNegatorServesEveryTermThatAsksForOne() {
        Heard heard = listener.hear("Schoonmakers kunnen en willen dat niet leren.");

        assertThat(heard.reasons())
                .containsExactly(LowSchooledReason.TOO_LITTLE_MOTIVATED, LowSchooledReason.NOT_ABLE_ENOUGH);
    }

    @Test
    void agesAndPeriodsAreHeardInWordsAndInFigures() {
        assertThat(listener.hear("Een stratenmaker van achtenvijftig is trager").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("Een stratenmaker van 58 is trager").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("At a contract of three months I won't invest").assumptions())
                .containsExactly(TOO_SHORT_PAYBACK);
        assertThat(listener.hear("At a contract of 3 months I won't invest").assumptions())
                .containsExactly(TOO_SHORT_PAYBACK);
    }

    @Test
    void negatorReachesNoFurtherThanItsClause() {
        assertThat(listener.hear("That is not a joke, older workers are slow.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("Dat is niet leuk, maar ouderen zijn traag.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
    }

    @Test
    void onlyRhetoricalQuestionsSaySomething() {
        assertThat(listener.hear("Leren oudere medewerkers echt langzamer?").assumptions())
                .isEmpty();
        assertThat(listener.hear("Oudere medewerkers leren echt langzamer.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("Why would I train somebody who is about to retire?")
                        .assumptions())
                .containsExactly(TOO_SHORT_PAYBACK);
    }

    @Test
    void whatIsGrantedBeforeButIsNotHeld() {
        assertThat(listener.hear("Oudere monteurs zijn trager, maar dat merkt geen klant.")
                        .assumptions())
                .isEmpty();
        assertThat(listener.hear("Geen klant die het merkt, maar oudere monteurs zijn trager.")
                        .assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
        assertThat(listener.hear("Older staff are slower, but well.").assumptions())
                .containsExactly(LESS_PRODUCTIVE_WITH_AGE);
    }

    @Test
    void ageWithoutTimeLeftIsNoShortPayback() {
        assertThat(listener.hear("We don't send older staff on courses.").assumptions())
                .isEmpty();
        assertThat(listener.hear("What we put into older staff is never earned back.")
                        .assumptions())
                .containsExactly(TOO_SHORT_PAYBACK);
    }

    @Test
    void whatIsSaidOfPeopleCountsInTheNextSentenceToo() {
        assertThat(listener.hear("Onze schoonmakers? Die zijn niet gemotiveerd.")
                        .assumptions())
                .containsExactly(LOW_SCHOOLED_TOO_UNCERTAIN);
        assertThat(listener.hear("Onze schoonmakers zijn er. Het is maandag. Ze zijn niet gemotiveerd.")
                        .assumptions())
                .isEmpty();
    }

    @Test
    void caseAccentsAndApostrophesDoNotMatter() {
        Set<?> plain = listener.hear("They can't learn, the unskilled.").assumptions();

        assertThat(plain).isNotEmpty();
        assertThat(listener.hear("THEY CAN’T LEARN, THE UNSKILLED.").assumptions())
                .isEqualTo(plain);
        assertThat(listener.hear("Óúderen zijn tráág").assumptions()).containsExactly(LESS_PRODUCTIVE_WITH_AGE);
    }

    @Test
    void everyConceptThatRulesAskForHasWordsInBothLanguages() {
        assertThat(listener.unevenConcepts()).isEmpty();
        assertThat(listener.concepts()).contains("older", "leaving", "takes");
    }

    @Test
    void longestStatementIsReadInOneGo() {
        String longest = "Ouderen zijn gewoon trager, en zo. ".repeat(114);

        assertThat(longest.length()).isLessThanOrEqualTo(4_000).isGreaterThan(3_900);
        assertThat(listener.hear(longest).assumptions()).containsExactly(LESS_PRODUCTIVE_WITH_AGE);
    }
}
