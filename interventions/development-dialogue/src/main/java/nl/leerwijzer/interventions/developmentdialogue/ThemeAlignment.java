// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;

/**
 * How far, on one theme, what employees wish goes the same way as what work and organisation need and allow.
 *
 * @param position its place in the list, from 1
 * @param key its key in the list
 * @param name what it is called
 * @param possible every agreement that the answers leave possible, at least one
 * @param missing the columns that settle it, where more than one agreement is possible
 */
public record ThemeAlignment(int position, Key key, Text name, Set<Agreement> possible, List<FactRef> missing) {
    private static final ThemeColumns COLUMNS = new ThemeColumns(
            DialogueFacts.THEME_DISCUSSED,
            DialogueFacts.THEME_WISHED,
            DialogueFacts.THEME_NEEDED,
            DialogueFacts.THEME_POSSIBLE);

    /** How far the two sides go the same way. */
    public enum Alignment {
        PARALLEL,
        PARTLY,
        DIVERGING,
        NOT_DISCUSSED
    }

    public ThemeAlignment {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        missing = List.copyOf(missing);
    }

    /** What to agree; empty while the answers leave more than one possibility. */
    public Optional<Agreement> agreement() {
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /** How far the two sides go the same way; empty while the answers leave more than one possibility. */
    public Optional<Alignment> alignment() {
        return mayBe().size() == 1 ? mayBe().stream().findFirst() : Optional.empty();
    }

    /** Every way in which the two sides may stand to each other, as far as is known. */
    public Set<Alignment> mayBe() {
        Set<Alignment> alignments = EnumSet.noneOf(Alignment.class);
        possible.forEach(agreement -> alignments.add(agreement.alignment()));
        return alignments;
    }

    /** Whether the two sides have yet to find each other on it. */
    public boolean needsATalk() {
        return agreement()
                .filter(what -> what == Agreement.DISCUSS_FIRST || what == Agreement.EXPLAIN_AND_ASK)
                .isPresent();
    }

    /** The themes in their order; empty while the list is unknown. */
    static Optional<List<ThemeAlignment>> in(View situation) {
        return situation
                .find(DialogueFacts.THEMES)
                .map(themes -> Numbered.of(
                        themes,
                        (position, theme) -> of(
                                position,
                                theme.key(),
                                Names.of(ID, "theme", theme, DialogueFacts.THEME_LABEL, DialogueFacts.THEME_KIND),
                                COLUMNS,
                                theme)));
    }

    /**
     * One theme.
     *
     * @param columns the questions that the answers of the theme are to
     */
    public static ThemeAlignment of(int position, Key key, Text name, ThemeColumns columns, Answers theme) {
        return new ThemeAlignment(position, key, name, columns.agreements(theme), columns.missing(position, theme));
    }
}
