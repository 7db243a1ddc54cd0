// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/**
 * What one side thinks over before the talk, on one page.
 *
 * @param side whose sheet it is
 * @param questions one question per topic, in the order of the talk
 * @param themes the question about themes of this organisation that still have to be talked about, if there are any
 */
public record PreparationSheet(Side side, List<Question> questions, Optional<Text> themes) {
    /** More themes or goals than this would not leave a page readable. */
    public static final int MOST_NAMES = 3;

    /**
     * One question.
     *
     * @param topic what it is about
     * @param text the question, as this side reads it
     */
    public record Question(SheetTopic topic, Text text) {
        public Question {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(text, "text");
        }
    }

    public PreparationSheet {
        Objects.requireNonNull(side, "side");
        questions = List.copyOf(questions);
        Objects.requireNonNull(themes, "themes");
    }

    static PreparationSheet of(Side side, Directions directions, List<ThemeAlignment> alignment) {
        List<Question> questions = Arrays.stream(SheetTopic.values())
                .map(topic -> new Question(topic, question(topic, side, directions)))
                .toList();
        List<Text> open = alignment.stream()
                .filter(ThemeAlignment::needsATalk)
                .map(theme -> Text.of(ID, "sheet.theme").with("theme", theme.name()))
                .limit(MOST_NAMES)
                .toList();
        return new PreparationSheet(
                side,
                questions,
                open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Text.of(ID, "sheet." + Kind.Choice.id(side) + ".themes")
                                .with("themes", open)));
    }

    private static Text question(SheetTopic topic, Side side, Directions directions) {
        if (topic != SheetTopic.DIRECTIONS || directions.open().isEmpty()) {
            return topic.question(side);
        }
        return Text.of(ID, "sheet." + Kind.Choice.id(side) + ".goals")
                .with(
                        "goals",
                        Directions.quoted(
                                directions.open().stream().limit(MOST_NAMES).toList()));
    }
}
