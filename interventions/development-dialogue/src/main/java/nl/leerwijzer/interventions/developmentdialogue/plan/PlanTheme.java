// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.plan;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.developmentdialogue.Agreement;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;
import nl.leerwijzer.interventions.developmentdialogue.ThemeAlignment;

/**
 * A theme of the talk that a plan comes from.
 *
 * @param kind what it is about; empty while that is unknown
 * @param wished whether the employee wishes it; empty while that is unknown
 * @param alignment how far what the employee wishes goes the same way as what work and organisation need and allow
 */
public record PlanTheme(Optional<ThemeKind> kind, Optional<Boolean> wished, ThemeAlignment alignment) {
    private static final Set<Agreement> ASK_FOR_A_STEP =
            EnumSet.of(Agreement.PLAN_STEPS, Agreement.OWN_GROWTH, Agreement.MAKE_POSSIBLE);
    private static final Set<ThemeKind> CAREER = EnumSet.of(ThemeKind.OTHER_WORK, ThemeKind.LEADING);

    public PlanTheme {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(wished, "wished");
        Objects.requireNonNull(alignment, "alignment");
    }

    /** The theme at this position. It goes by the position: the host's key is not shown. */
    static PlanTheme of(int position, Entry entry) {
        Answers theme = entry;
        Optional<ThemeKind> kind = theme.find(PlanFacts.THEME_KIND);
        Text name = kind.map(PlanFacts.THEME_KIND::choice)
                .orElseGet(() -> Text.of(PlanFacts.ID, "theme.unnamed").with("number", position));
        return new PlanTheme(
                kind,
                theme.find(PlanFacts.THEME_WISHED),
                ThemeAlignment.of(position, new Key("theme-" + position), name, PlanFacts.THEME_COLUMNS, theme));
    }

    /** Whether the two agree to do something about it, so that a step is to be expected. */
    boolean asksForAStep() {
        return ASK_FOR_A_STEP.containsAll(alignment.possible());
    }

    /** Whether it is a wish for another place in work, which is as good as any. */
    boolean isCareerWish() {
        return wished.orElse(false) && kind.filter(CAREER::contains).isPresent();
    }

    /** What the two agree, worded for one plan. */
    Text agreementText() {
        return alignment
                .agreement()
                .map(agreement -> Text.of(PlanFacts.ID, "agreement." + Kind.Choice.id(agreement)))
                .orElseGet(() -> Text.of(PlanFacts.ID, "agreement.open"));
    }

    /** Without what it holds, so that nothing of a plan slips into a log. */
    @Override
    public String toString() {
        return "PlanTheme[…]";
    }
}
