// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;

/**
 * A table that is to be written: what its columns are called and hold, in one language.
 *
 * @param list the list that the table is of
 * @param columns its columns, in order
 * @param known the situation with the entries, and those of other lists that these may refer to
 * @param wording the words
 * @param language the language of the words
 * @param facts all facts that are installed
 */
record Sheet(
        Fact<List<Entry>> list,
        List<Column> columns,
        Situation known,
        Wording wording,
        Language language,
        Collection<Fact<?>> facts) {

    /** A text in words. */
    String say(Text text) {
        return wording.show(text, language);
    }

    /** What stands above a column, with a capital. */
    String heading(Column column) {
        // A unit without a word, such as that of a bare number, leaves a space.
        String words = say(column.heading()).replace("( ", "(");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** The cells of all entries, row by row. */
    List<List<CellValue>> rows() {
        CellWriter cells = new CellWriter(wording, language);
        return entries(list)
                .map(entry -> columns.stream()
                        .map(column -> cells.write(column, entry))
                        .toList())
                .toList();
    }

    private Stream<Entry> entries(Fact<List<Entry>> of) {
        return known.find(of).stream().flatMap(List::stream);
    }

    /** What may be picked in a column; empty where it is to be typed. */
    List<String> picks(Column column) {
        Stream<String> picks = column.cell() instanceof Kind.Choice<?> choice
                ? choices(column, choice)
                : column.cell() instanceof Kind.YesNo
                        ? Stream.of(wording.yesNo(true, language), wording.yesNo(false, language))
                        : column.cell() instanceof Kind.Reference reference ? keys(reference.list()) : Stream.empty();
        List<String> some = picks.toList();
        boolean mayNotApply = column.fact().flatMap(Fact::whenNotApplicable).isPresent();
        return some.isEmpty() || !mayNotApply
                ? some
                : Stream.concat(some.stream(), Stream.of(wording.notApplicable(language)))
                        .toList();
    }

    private Stream<String> choices(Column column, Kind.Choice<?> kind) {
        Fact<?> fact = column.fact().orElseThrow();
        return kind.choices().stream().map(choice -> wording.choice(fact, kind, choice, language));
    }

    @SuppressWarnings("unchecked") // a reference is to a list
    private Stream<String> keys(FactId referred) {
        return facts.stream()
                .filter(fact -> fact.id().equals(referred))
                .flatMap(fact -> entries((Fact<List<Entry>>) fact))
                .map(entry -> entry.key().id());
    }

    /** What may be answered in a column, in words. */
    String answer(Column column) {
        Text answer = column.cell() instanceof Kind.Choice<?> kind
                ? TableTexts.own("explain.one-of")
                        .with(
                                "choices",
                                kind.choices().stream()
                                        .map(column.fact().orElseThrow()::choice)
                                        .toList())
                : column.cell() instanceof Kind.YesNo
                        ? TableTexts.expected("yes-no")
                        : column.cell() instanceof Kind.DateOf
                                ? TableTexts.expected("date")
                                : column.cell() instanceof Kind.Reference reference
                                        ? TableTexts.own("explain.reference").with("list", name(reference.list()))
                                        : column.cell().expected();
        Text meant = column instanceof Column.OfEstimate part
                ? TableTexts.own("explain." + part.bound().id()).with("answer", answer)
                : answer;
        return column.fact().flatMap(Fact::whenNotApplicable).isPresent()
                ? say(TableTexts.own("explain.or-not").with("answer", meant))
                : say(meant);
    }

    private Text name(FactId referred) {
        return facts.stream()
                .filter(fact -> fact.id().equals(referred))
                .findFirst()
                .map(Fact::name)
                .orElseGet(() -> Text.of(referred.namespace(), "fact." + referred.name() + ".name"));
    }

    /** Whether a column is the first of those of its fact. */
    boolean isFirst(int column) {
        Optional<Fact<?>> fact = columns.get(column).fact();
        return column == 0 || !columns.get(column - 1).fact().equals(fact);
    }
}
