// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.testkit.situations.Situations;

/** A plug-in that is held to laws, alone among all that could be installed. */
public sealed interface Subject permits InterventionSubject, InstrumentSubject {
    /** Where the chance of all laws starts. */
    long SEED = 20_261_123L;

    /** How many situations a law looks at, at least. */
    int FEWEST = 40;

    /** Every language. */
    List<Language> LANGUAGES = List.of(Language.values());

    /** The class of the plug-in. */
    Class<?> type();

    /** The service that it is found by. */
    Class<?> service();

    /** The engine with this plug-in, and those that its author wants beside it. */
    Guidance guidance();

    /** The same among all plug-ins that its class loader finds. */
    Guidance amongOthers();

    /** The namespaces whose things it may name: its own, and those of the interventions that an instrument serves. */
    Set<String> namespaces();

    /** Whether the engine accepted it; nothing below may be asked when it did not. */
    boolean isInstalled();

    Profile profile();

    /** Its conditions by name, such as {@code relevance}; an instrument has none. */
    List<NamedCondition> conditions();

    /** The facts that it says it reads beyond its conditions. */
    Set<Fact<?>> planFacts();

    /** All facts that it may read. */
    Set<Fact<?>> declaredFacts();

    /** All facts that it may be given, those included that it does not read. */
    Collection<Fact<?>> givenFacts();

    /** What it says about itself without a situation. */
    List<Text> ownTexts();

    /** What its plan, or its use, makes of a situation when it is called without an engine between. */
    Outcome outcome(View situation);

    /** How the engine judges its conditions. */
    Judged judge(Situation situation);

    /** For each condition that is unknown, by its name, the facts that would settle it. */
    Map<String, List<FactRef>> open(Situation situation);

    /** The facts that the engine asks for. */
    List<Fact<?>> asked(Situation situation);

    /** The same as JSON in every language. */
    String json(Situation situation);

    /** A condition with the name under which a breach speaks of it. */
    record NamedCondition(String name, Condition condition) {}

    /** Its id. */
    default String id() {
        return profile().id();
    }

    /**
     * How many situations a law looks at.
     *
     * @param usual how many it looks at when nobody is in a hurry
     */
    int samples(int usual);

    /** Situations for it, always the same ones. */
    Situations situations();

    /** The same outcome, where it neither throws nor is null, which is one law's and no other's. */
    default Optional<Outcome> soundOutcome(View situation) {
        try {
            return Optional.ofNullable(outcome(situation));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
