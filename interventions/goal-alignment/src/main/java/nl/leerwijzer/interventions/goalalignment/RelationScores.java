// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.goalalignment;

import static nl.leerwijzer.interventions.goalalignment.AlignmentFacts.ID;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.Unit;
import nl.leerwijzer.interventions.goalalignment.AlignmentFacts.Strength;

/**
 * How much all goals together lean on each competence: the sum over goals of the goal's share in all weights times 9, 3
 * or 1 points, as in quality function deployment. Shares instead of weights, so that the scale of the weights does not
 * count. A score lies between 0 and 9.
 *
 * <p>It orders nothing: it is a detail to trace, for those who gave weights.
 */
final class RelationScores {
    private static final String SCORE = "relation-score";
    private static final String SHARE = "weight-share";
    private static final String PART = "score-part";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Statements statements;
    private final Matrix matrix;
    private final Set<FactRef> missingWeights = new LinkedHashSet<>();
    private final BigDecimal totalWeight;

    RelationScores(Statements statements, Matrix matrix) {
        this.statements = statements;
        this.matrix = matrix;
        for (Goal goal : statements.knownGoals()) {
            if (goal.weight().isEmpty()) {
                missingWeights.add(goal.ref(AlignmentFacts.WEIGHT));
            }
        }
        totalWeight = statements.knownGoals().stream()
                .flatMap(goal -> goal.weight().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody gave weights; without any, there is nothing to score. */
    boolean areWanted() {
        return missingWeights.size() < statements.knownGoals().size();
    }

    /** The score of a competence, unrounded; empty while it cannot be computed. */
    Optional<BigDecimal> score(Competence competence) {
        if (totalWeight.signum() == 0 || !missing(competence).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = terms(competence).stream().map(Term::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(totalWeight, MathContext.DECIMAL128));
    }

    /** What the score of a competence is the sum of, goal by goal. */
    List<Term> terms(Competence competence) {
        List<Term> terms = new ArrayList<>();
        for (Goal goal : matrix.goals()) {
            matrix.counted(goal, competence).ifPresent(counted -> {
                if (counted.strength().isPresent() && goal.weight().isPresent()) {
                    terms.add(new Term(
                            counted,
                            goal,
                            goal.weight().get(),
                            counted.strength().get()));
                }
            });
        }
        return terms;
    }

    /** One addend of a score, before division by the total weight. */
    record Term(Contribution contribution, Goal goal, BigDecimal weight, Strength strength) {
        BigDecimal weighted() {
            return weight.multiply(BigDecimal.valueOf(strength.points()));
        }

        FigureId figure() {
            return FigureId.of(PART, contribution.key());
        }

        FigureId shareFigure() {
            return FigureId.of(SHARE, goal.key());
        }
    }

    static FigureId scoreOf(Competence competence) {
        return FigureId.of(SCORE, competence.key());
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Goal goal : matrix.goals()) {
            figures.add(share(goal));
        }
        for (Competence competence : matrix.competences()) {
            figures.add(scoreFigure(competence));
            terms(competence).forEach(term -> figures.add(part(term)));
        }
        return figures;
    }

    private Figure scoreFigure(Competence competence) {
        Figure.Draft draft = Figure.of(ID, SCORE, Unit.RATIO).about(competence.key());
        Set<FactRef> missing = missing(competence);
        if (!missing.isEmpty()) {
            return draft.missing(missing);
        }
        return score(competence).map(draft::value).orElseGet(() -> draft.undefined("no-weight"));
    }

    private Figure share(Goal goal) {
        Figure.Draft draft = Figure.of(ID, SHARE, Unit.PERCENT).about(goal.key());
        return ofTotal(draft, goal.weight().orElse(BigDecimal.ZERO).multiply(HUNDRED));
    }

    private Figure part(Term term) {
        Figure.Draft draft =
                Figure.of(ID, PART, Unit.RATIO).about(term.contribution().key());
        return ofTotal(draft, term.weighted());
    }

    private Figure ofTotal(Figure.Draft draft, BigDecimal amount) {
        if (!missingWeights.isEmpty()) {
            return draft.missing(missingWeights);
        }
        return totalWeight.signum() == 0
                ? draft.undefined("no-weight")
                : draft.value(amount.divide(totalWeight, MathContext.DECIMAL128));
    }

    private Set<FactRef> missing(Competence competence) {
        Set<FactRef> missing = new LinkedHashSet<>(missingWeights);
        if (statements.goals().isEmpty()) {
            missing.add(FactRef.of(Organisation.GOALS));
        }
        if (statements.contributions().isEmpty()) {
            missing.add(FactRef.of(AlignmentFacts.CONTRIBUTIONS));
        }
        statements.knownContributions().stream()
                .filter(contribution -> contribution.mayBeAbout(competence))
                .forEach(contribution -> missing.addAll(contribution.missing()));
        return missing;
    }
}
