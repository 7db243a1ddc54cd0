// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.testkit.situations.DeclaredFacts;
import nl.leerwijzer.testkit.situations.Situations;
import nl.leerwijzer.testkit.texts.ShownTexts;
import org.jspecify.annotations.Nullable;

/** An intervention that is held to laws. */
public final class InterventionSubject implements Subject {
    private static final String RELEVANCE = "relevance";

    private final Intervention intervention;
    private final Guidance guidance;
    private final int thinning;
    private @Nullable Situations situations;

    private InterventionSubject(Intervention intervention, int thinning) {
        this.thinning = thinning;
        this.intervention = Objects.requireNonNull(intervention, "intervention");
        this.guidance = OnlyThese.of(List.of(intervention), List.of()).guidance();
    }

    public static InterventionSubject of(Intervention intervention) {
        return new InterventionSubject(intervention, 1);
    }

    /** The same, of which laws look at fewer situations: one of so many, though never fewer than {@code 40}. */
    public InterventionSubject thinned(int oneOf) {
        return new InterventionSubject(intervention, oneOf);
    }

    @Override
    public int samples(int usual) {
        return Math.max(Math.min(usual, FEWEST), usual / thinning);
    }

    @Override
    public Class<?> type() {
        return intervention.getClass();
    }

    @Override
    public Class<?> service() {
        return Intervention.class;
    }

    @Override
    public Guidance guidance() {
        return guidance;
    }

    @Override
    public Guidance amongOthers() {
        return OnlyThese.after(type().getClassLoader(), List.of(intervention), List.of())
                .guidance();
    }

    @Override
    public Set<String> namespaces() {
        return Set.of(id());
    }

    @Override
    public boolean isInstalled() {
        return !guidance.catalogue().interventions().isEmpty();
    }

    @Override
    public Profile profile() {
        return intervention.profile();
    }

    @Override
    public List<NamedCondition> conditions() {
        List<NamedCondition> conditions = new ArrayList<>();
        conditions.add(new NamedCondition(RELEVANCE, intervention.relevance()));
        for (Precondition precondition : intervention.preconditions()) {
            for (Part part : precondition.parts()) {
                conditions.add(new NamedCondition(precondition.id().name() + "." + part.id(), part.condition()));
            }
        }
        return conditions;
    }

    /** What must be in place for it. */
    List<Precondition> preconditions() {
        return intervention.preconditions();
    }

    @Override
    public Set<Fact<?>> planFacts() {
        return intervention.facts();
    }

    @Override
    public Set<Fact<?>> declaredFacts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(DeclaredFacts.of(intervention));
        facts.add(Fact.started(id()));
        return facts;
    }

    @Override
    public Situations situations() {
        Situations known = situations;
        if (known == null) {
            known = Situations.of(
                    givenFacts(),
                    conditions().stream().map(NamedCondition::condition).toList(),
                    SEED);
            situations = known;
        }
        return known;
    }

    @Override
    public Collection<Fact<?>> givenFacts() {
        return guidance.catalogue().facts();
    }

    @Override
    public List<Text> ownTexts() {
        return ShownTexts.of(intervention);
    }

    @Override
    public Outcome outcome(View situation) {
        return intervention.plan(situation);
    }

    @Override
    public Judged judge(Situation situation) {
        Assessment whole = guidance.assess(situation);
        InterventionAssessment assessment = whole.interventions().get(0);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        evaluations(assessment).forEach((name, evaluation) -> verdicts.put(name, evaluation.verdict()));
        assessment
                .preconditions()
                .forEach(each -> verdicts.put(each.precondition().id().name(), each.verdict()));
        return new Judged(Optional.of(assessment.standing()), verdicts, sinceInstalled(guidance, whole.diagnostics()));
    }

    private static Map<String, Evaluation> evaluations(InterventionAssessment assessment) {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        assessment.relevance().ifPresent(relevance -> evaluations.put(RELEVANCE, relevance));
        assessment
                .parts()
                .forEach(each -> evaluations.put(
                        each.precondition().name() + "." + each.part().id(), each.evaluation()));
        return evaluations;
    }

    @Override
    public Map<String, List<FactRef>> open(Situation situation) {
        Map<String, List<FactRef>> open = new LinkedHashMap<>();
        evaluations(guidance.assess(situation).interventions().get(0)).forEach((name, evaluation) -> {
            if (evaluation.verdict() == Verdict.UNKNOWN) {
                open.put(name, List.copyOf(evaluation.grounds()));
            }
        });
        return open;
    }

    @Override
    public List<Fact<?>> asked(Situation situation) {
        List<Fact<?>> asked = new ArrayList<>();
        guidance.assess(situation).questions().forEach(question -> asked.add(question.fact()));
        return asked;
    }

    /** What went wrong beside what was known when plug-ins were found. */
    private static List<Diagnostic> sinceInstalled(Guidance guidance, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> !guidance.catalogue().diagnostics().contains(diagnostic))
                .toList();
    }

    @Override
    public String json(Situation situation) {
        return AdviceWriter.of(guidance.catalogue().texts(), LANGUAGES)
                .showing(situation)
                .write(guidance.advise(situation));
    }
}
