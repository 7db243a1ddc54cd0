// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;

/**
 * Whether the two sides of a talk are equals, point by point.
 *
 * @param verdicts every point with what is known of it, in their order
 */
public record EqualityCheck(Map<EqualityPoint, Verdict> verdicts) {
    public EqualityCheck {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    static EqualityCheck of(Answers answers) {
        Map<EqualityPoint, Verdict> verdicts = new EnumMap<>(EqualityPoint.class);
        Arrays.stream(EqualityPoint.values()).forEach(point -> verdicts.put(point, point.judge(answers)));
        return new EqualityCheck(verdicts);
    }

    /** The points that are in order. */
    public List<EqualityPoint> inOrder() {
        return with(Verdict.MET);
    }

    /** The points where one side has less to say. */
    public List<EqualityPoint> breaches() {
        return with(Verdict.NOT_MET);
    }

    /** The points of which it is not known. */
    public List<EqualityPoint> open() {
        return with(Verdict.UNKNOWN);
    }

    private List<EqualityPoint> with(Verdict verdict) {
        return verdicts.entrySet().stream()
                .filter(point -> point.getValue() == verdict)
                .map(Entry::getKey)
                .toList();
    }
}
