// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;

/** What is undecided can be decided: a fact is named whose question stands in every language. */
final class OpenConditions implements Law {
    private static final int SITUATIONS = 1_000;

    @Override
    public String name() {
        return "asks for what is undecided, in every language";
    }

    @Override
    public String remedy() {
        return "word fact.<name>.question and fact.<name>.why of every fact in nl.properties and en.properties; a computed"
                + " condition names the facts it reads.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)), situation -> silent(subject, situation));
    }

    private static Optional<String> silent(Subject subject, Situation situation) {
        Map<String, List<FactRef>> waiting = subject.open(situation);
        List<Fact<?>> asked = subject.asked(situation);
        for (Map.Entry<String, List<FactRef>> open : waiting.entrySet()) {
            if (open.getValue().isEmpty()) {
                return Optional.of(
                        "the condition " + open.getKey() + " is undecided and names no fact that would decide it");
            }
        }
        boolean undecided = subject.judge(situation).standing().equals(Optional.of(Standing.UNDECIDED));
        if (undecided && asked.isEmpty()) {
            return Optional.of("it is undecided whether to advise it, and nothing is asked");
        }
        Stream<Fact<?>> open = waiting.values().stream().flatMap(List::stream).map(FactRef::fact);
        return Stream.concat(open, asked.stream())
                .distinct()
                .flatMap(fact -> unworded(subject, fact).stream())
                .findFirst();
    }

    private static Optional<String> unworded(Subject subject, Fact<?> fact) {
        for (Language language : Subject.LANGUAGES) {
            for (Text text : List.of(fact.question(), fact.why())) {
                if (Wording.pattern(subject, text, language).isEmpty()) {
                    return Optional.of("the fact " + fact.id() + " is wanted, and " + text.key() + " has no words in "
                            + language.tag() + ".properties");
                }
            }
        }
        return Optional.empty();
    }
}
