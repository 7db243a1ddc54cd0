// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.DIVERGING;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.NOT_DISCUSSED;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.PARALLEL;
import static nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment.Alignment;
import org.junit.jupiter.api.Test;

class ThemeAlignmentTest {
    private static final List<Fact<Boolean>> COLUMNS = List.of(
            DialogueFacts.THEME_DISCUSSED,
            DialogueFacts.THEME_WISHED,
            DialogueFacts.THEME_NEEDED,
            DialogueFacts.THEME_POSSIBLE);

    @Test
    void everyCompleteAnswerHasTheAgreementOfTheTable() {
        assertThat(agreed(true, true, true, true)).isEqualTo(Agreement.PLAN_STEPS);
        assertThat(agreed(true, true, true, false)).isEqualTo(Agreement.MAKE_POSSIBLE);
        assertThat(agreed(true, true, false, true)).isEqualTo(Agreement.OWN_GROWTH);
        assertThat(agreed(true, true, false, false)).isEqualTo(Agreement.LOOK_ELSEWHERE);
        assertThat(agreed(true, false, true, true)).isEqualTo(Agreement.EXPLAIN_AND_ASK);
        assertThat(agreed(true, false, true, false)).isEqualTo(Agreement.EXPLAIN_AND_ASK);
        assertThat(agreed(true, false, false, true)).isEqualTo(Agreement.NOTHING_NOW);
        assertThat(agreed(true, false, false, false)).isEqualTo(Agreement.NOTHING_NOW);
        assertThat(agreed(false, true, true, true)).isEqualTo(Agreement.DISCUSS_FIRST);
    }

    @Test
    void anAlignmentIsKnownExactlyWhenAllWaysToAnswerTheRestAgree() {
        int known = 0;
        for (List<Optional<Boolean>> answers : everyCombination()) {
            Set<Alignment> completions = EnumSet.noneOf(Alignment.class);
            complete(answers, new ArrayList<>(), completions);
            ThemeAlignment theme = read(answers);

            assertThat(theme.mayBe()).as("%s", answers).isEqualTo(completions);
            assertThat(theme.alignment().isPresent()).isEqualTo(completions.size() == 1);
            known += theme.alignment().isPresent() ? 1 : 0;
        }
        // Undiscussed: 27. Discussed: 8 complete, and 2 where it does not matter whether it is possible.
        assertThat(known).isEqualTo(37);
    }

    @Test
    void whatIsMissingSettlesTheAgreementOnceItIsAnswered() {
        for (List<Optional<Boolean>> answers : everyCombination()) {
            ThemeAlignment theme = read(answers);
            if (theme.agreement().isEmpty()) {
                List<Fact<?>> missing = new ArrayList<>();
                theme.missing().stream().map(FactRef::fact).forEach(missing::add);
                assertThat(missing).isNotEmpty();
                List<Optional<Boolean>> answered = new ArrayList<>();
                for (int i = 0; i < COLUMNS.size(); i++) {
                    boolean wanted = missing.contains(COLUMNS.get(i));
                    assertThat(wanted && answers.get(i).isPresent()).isFalse();
                    answered.add(wanted ? Optional.of(true) : answers.get(i));
                }
                assertThat(read(answered).agreement()).as("%s", answers).isPresent();
            } else {
                assertThat(theme.missing()).isEmpty();
            }
        }
    }

    /** Tries all ways to answer what is open, and says of each in the plainest way how the two sides stand. */
    private static void complete(List<Optional<Boolean>> answers, List<Boolean> sofar, Set<Alignment> completions) {
        if (sofar.size() == answers.size()) {
            completions.add(plain(sofar.get(0), sofar.get(1), sofar.get(2), sofar.get(3)));
            return;
        }
        for (boolean answer : answers.get(sofar.size()).map(List::of).orElse(List.of(true, false))) {
            List<Boolean> more = new ArrayList<>(sofar);
            more.add(answer);
            complete(answers, more, completions);
        }
    }

    private static Alignment plain(boolean discussed, boolean wished, boolean needed, boolean possible) {
        if (!discussed) {
            return NOT_DISCUSSED;
        }
        if (wished == needed && (possible || !wished)) {
            return PARALLEL;
        }
        return wished && needed != possible ? PARTLY : DIVERGING;
    }

    private static Agreement agreed(boolean discussed, boolean wished, boolean needed, boolean possible) {
        return read(List.of(Optional.of(discussed), Optional.of(wished), Optional.of(needed), Optional.of(possible)))
                .agreement()
                .orElseThrow();
    }

    private static ThemeAlignment read(List<Optional<Boolean>> answers) {
        Entry theme = Entry.of("theme");
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (answers.get(i).isPresent()) {
                theme = theme.with(COLUMNS.get(i), answers.get(i).get());
            }
        }
        return ThemeAlignment.in(Situation.builder()
                        .setEntries(DialogueFacts.THEMES, theme)
                        .build())
                .orElseThrow()
                .get(0);
    }

    private static List<List<Optional<Boolean>>> everyCombination() {
        List<List<Optional<Boolean>>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < COLUMNS.size(); i++) {
            List<List<Optional<Boolean>>> longer = new ArrayList<>();
            for (List<Optional<Boolean>> answers : all) {
                for (Optional<Boolean> answer :
                        List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
                    List<Optional<Boolean>> more = new ArrayList<>(answers);
                    more.add(answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
