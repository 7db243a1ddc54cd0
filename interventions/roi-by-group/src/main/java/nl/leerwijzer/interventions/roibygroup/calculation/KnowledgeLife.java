// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup.calculation;

import java.math.BigDecimal;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.value.Estimate;

/**
 * How long what was learned remains of use, the same for all groups.
 *
 * @param years the estimate
 * @param assumed whether it is the one that is taken where nobody gave one
 * @param decay how it is read; where nobody said so, as all at once
 */
public record KnowledgeLife(Estimate<BigDecimal> years, boolean assumed, KnowledgeDecay decay) {
    /**
     * About five years, with the published figures from 2.5 (technical skills) to 10 (engineers, 1966) as its ends. It
     * is a soft figure and is shown as one.
     */
    public static final Estimate<BigDecimal> COMMONLY_CITED =
            new Estimate<>(new BigDecimal("2.5"), new BigDecimal("5"), new BigDecimal("10"));

    private static final double MONTHS_PER_YEAR = 12;

    /** The life that is given, or else the commonly cited one. */
    public static KnowledgeLife of(Answers answers) {
        KnowledgeDecay decay = answers.find(CaseFacts.KNOWLEDGE_DECAY).orElse(KnowledgeDecay.ALL_AT_ONCE);
        return answers.find(CaseFacts.KNOWLEDGE_LIFE)
                .map(years -> new KnowledgeLife(years, false, decay))
                .orElseGet(() -> new KnowledgeLife(COMMONLY_CITED, true, decay));
    }

    /** The same in months. */
    public Estimate<Double> months() {
        return years.map(number -> number.doubleValue() * MONTHS_PER_YEAR);
    }
}
