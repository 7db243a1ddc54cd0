// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.standings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.testkit.standings.Asked.Answer;

/** The ways to fill in what combinations of answers leave open, each read once however many of them lead to it. */
final class Completions {
    private final Map<String, Predicate<Situation>> readings;
    private final Map<List<Consumer<Situation.Builder>>, Set<String>> holding = new HashMap<>();

    /** Those that are read like this, by name. */
    Completions(Map<String, Predicate<Situation>> readings) {
        this.readings = readings;
    }

    /** These answers, with what all ways to fill in the rest agree on. */
    Combination combination(List<Answer> answers) {
        List<Set<String>> held = Product.of(
                        answers.stream().map(Answer::completions).toList())
                .map(each -> holding.computeIfAbsent(each, this::holding))
                .toList();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        readings.keySet().forEach(name -> verdicts.put(name, agreed(held, name)));
        List<Consumer<Situation.Builder>> given =
                answers.stream().map(Answer::given).toList();
        return new Combination(situation -> given.forEach(answer -> answer.accept(situation)), verdicts);
    }

    /** The names of what holds where nothing is left open. */
    private Set<String> holding(List<Consumer<Situation.Builder>> completion) {
        Situation.Builder answers = Situation.builder();
        completion.forEach(answer -> answer.accept(answers));
        Situation situation = answers.build();
        return readings.entrySet().stream()
                .filter(reading -> reading.getValue().test(situation))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private static Verdict agreed(List<Set<String>> held, String name) {
        long holding = held.stream().filter(names -> names.contains(name)).count();
        return holding == 0 ? Verdict.NOT_MET : holding == held.size() ? Verdict.MET : Verdict.UNKNOWN;
    }
}
