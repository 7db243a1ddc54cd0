// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections.matching;

import java.util.ArrayList;
import java.util.Collections;
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
     * @param without what is not said, none of it
     */
    record Rule(Assumption assumption, Optional<LowSchooledReason> reason, Set<String> concepts, Set<String> without) {
        Rule {
            concepts = Set.copyOf(concepts);
            without = Set.copyOf(without);
        }

        boolean holds(Set<String> said) {
            return said.containsAll(concepts) && Collections.disjoint(said, without);
        }
    }

    private static final String TOPICS = "topics";
    private static final String CIRCUMSTANCES = "circumstances";
    private static final String SILENCING = "silencing";
    private static final String JUDGEMENTS = "judgements";
    private static final String RHETORICAL = "rhetorical";
    private static final Set<String> LISTS = Set.of(TOPICS, CIRCUMSTANCES, SILENCING, JUDGEMENTS, RHETORICAL);
    private static final String ABSENT = "!";

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> topics;
    private final Set<String> circumstances;
    private final Set<String> silencing;
    private final Set<String> judgements;
    private final Set<String> rhetorical;

    private Rules(Map<String, String> source) {
        this.topics = names(source, TOPICS);
        this.circumstances = names(source, CIRCUMSTANCES);
        this.silencing = names(source, SILENCING);
        this.judgements = names(source, JUDGEMENTS);
        this.rhetorical = names(source, RHETORICAL);
        source.forEach((key, alternatives) -> {
            if (!LISTS.contains(key)) {
                add(key, alternatives);
            }
        });
    }

    private static Set<String> names(Map<String, String> source, String key) {
        return Set.of(source.getOrDefault(key, "").split(" "));
    }

    static Rules load() {
        return new Rules(PropertiesFile.load("rules.properties"));
    }

    private void add(String key, String alternatives) {
        String[] names = key.split("\\.", -1);
        Assumption assumption = Assumption.valueOf(constant(names[0]));
        Optional<LowSchooledReason> reason =
                names.length == 1 ? Optional.empty() : Optional.of(LowSchooledReason.valueOf(constant(names[1])));
        for (String alternative : alternatives.split("\\|", -1)) {
            Set<String> concepts = new TreeSet<>();
            Set<String> without = new TreeSet<>();
            for (String part : alternative.split("\\+", -1)) {
                String concept = part.trim();
                if (concept.startsWith(ABSENT)) {
                    without.add(concept.substring(ABSENT.length()));
                } else {
                    concepts.add(concept);
                }
            }
            rules.add(new Rule(assumption, reason, concepts, without));
        }
    }

    private static String constant(String id) {
        return id.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The combinations that are complete in what is said; none where something in it silences them all. */
    List<Rule> holding(Set<String> said) {
        return Collections.disjoint(said, silencing)
                ? rules.stream().filter(rule -> rule.holds(said)).toList()
                : List.of();
    }

    /** Whether a concept is what a sentence is about: to deny something of it is not to deny it. */
    boolean isTopic(String concept) {
        return topics.contains(concept);
    }

    /** Whether a concept only says when something happens or at whose cost, whatever else its words say. */
    boolean isCircumstance(String concept) {
        return circumstances.contains(concept);
    }

    /** Whether a concept is what is held against training somebody. */
    boolean isJudgement(String concept) {
        return judgements.contains(concept);
    }

    /** Whether a concept makes a question say something: "why would I" needs no answer. */
    boolean isRhetorical(String concept) {
        return rhetorical.contains(concept);
    }

    /** The concepts of words that agree with the guide or only ask or arrange something: nothing is heard beside them. */
    Set<String> silencing() {
        return silencing;
    }

    /** Every concept that a rule asks for. */
    Set<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        rules.forEach(rule -> concepts.addAll(rule.concepts()));
        return concepts;
    }
}
