// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;

/** In which combinations of concepts a belief is heard; the same in every language. */
final class Rules {
    /**
     * One combination.
     *
     * @param assumption the belief
     * @param reason the reason for it, where the combination gives one
     * @param concepts what is said, all of it
     */
    record Rule(Assumption assumption, Optional<LowSchooledReason> reason, Set<String> concepts) {
        Rule {
            concepts = Set.copyOf(concepts);
        }

        boolean holds(Set<String> said) {
            return said.containsAll(concepts);
        }
    }

    private static final String TOPICS = "topics";
    private static final String AGREEMENT = "agreement";

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> topics;
    private final String agreement;

    private Rules(Map<String, String> source) {
        this.topics = Set.of(source.getOrDefault(TOPICS, "").split(" "));
        this.agreement = source.getOrDefault(AGREEMENT, AGREEMENT);
        source.forEach((key, alternatives) -> {
            if (!key.equals(TOPICS) && !key.equals(AGREEMENT)) {
                add(key, alternatives);
            }
        });
    }

    static Rules load() {
        return new Rules(PropertiesFile.load("rules.properties"));
    }

    private void add(String key, String alternatives) {
        String[] names = key.split("\\.");
        Assumption assumption = Assumption.valueOf(constant(names[0]));
        Optional<LowSchooledReason> reason =
                names.length == 1 ? Optional.empty() : Optional.of(LowSchooledReason.valueOf(constant(names[1])));
        for (String alternative : alternatives.split("\\|")) {
            Set<String> concepts = new LinkedHashSet<>();
            Arrays.stream(alternative.split("\\+")).map(String::trim).forEach(concepts::add);
            rules.add(new Rule(assumption, reason, concepts));
        }
    }

    private static String constant(String id) {
        return id.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The combinations that are complete in what is said; none where it agrees with the guide. */
    List<Rule> holding(Set<String> said) {
        return said.contains(agreement)
                ? List.of()
                : rules.stream().filter(rule -> rule.holds(said)).toList();
    }

    /** Whether a concept is what a sentence is about: to deny something of it is not to deny it. */
    boolean isTopic(String concept) {
        return topics.contains(concept);
    }

    /** Every concept that a rule asks for. */
    Set<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        rules.forEach(rule -> concepts.addAll(rule.concepts()));
        return concepts;
    }
}
