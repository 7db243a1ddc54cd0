// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Organisation.Intention;

/**
 * The order in which to look at interventions: by standing, then those for whom the weaker intention is, then those with
 * fewer leaves that are open or unmet, then by id. All are keys of the intervention alone, so that installing one never
 * swaps two others.
 *
 * <p>The keys are packed into one number for each, the most important in the highest bits, as sorting those is many
 * times as fast as comparing key by key.
 */
final class Ranking {
    private static final Map<Standing, Integer> PLACES_OF_STANDINGS = new EnumMap<>(Standing.class);
    private static final int BITS_OF_COUNT = 28;
    private static final int BITS_OF_PLACE = 28;
    private static final long PLACE = (1L << BITS_OF_PLACE) - 1;

    static {
        for (Standing standing : Standing.values()) {
            PLACES_OF_STANDINGS.put(standing, PLACES_OF_STANDINGS.size());
        }
    }

    private final int[] places;
    private final int[] atPlace;
    private final Audience[] audiences;

    private Ranking(int[] places, int[] atPlace, Audience[] audiences) {
        this.places = places;
        this.atPlace = atPlace;
        this.audiences = audiences;
    }

    /** For these interventions, whose assessments will be given in this order. */
    static Ranking of(List<InstalledIntervention> installed) {
        int[] atPlace = IntStream.range(0, installed.size())
                .boxed()
                .sorted(Comparator.comparing(i -> installed.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[atPlace.length];
        Audience[] audiences = new Audience[atPlace.length];
        for (int place = 0; place < atPlace.length; place++) {
            int i = atPlace[place];
            places[i] = place;
            audiences[i] = installed.get(i).profile().audience();
        }
        return new Ranking(places, atPlace, audiences);
    }

    /** Those assessments in order; the audience is the one whose intention is known to be the weaker one, if any. */
    List<InterventionAssessment> inOrder(InterventionAssessment[] assessments, Optional<Audience> weaker) {
        long[] keys = new long[assessments.length];
        for (int i = 0; i < keys.length; i++) {
            boolean first = weaker.isPresent() && weaker.get() == audiences[i];
            keys[i] = key(assessments[i], first, places[i]);
        }
        Arrays.sort(keys);
        InterventionAssessment[] inOrder = new InterventionAssessment[keys.length];
        for (int i = 0; i < keys.length; i++) {
            inOrder[i] = assessments[atPlace[(int) (keys[i] & PLACE)]];
        }
        return List.of(inOrder);
    }

    /** The audience whose intention to learn is known to be weaker than that of the other. */
    static Optional<Audience> weaker(Answers answers) {
        Optional<Intention> management = answers.find(Organisation.MANAGEMENT_INTENTION);
        Optional<Intention> employees = answers.find(Organisation.EMPLOYEE_INTENTION);
        if (management.isEmpty() || employees.isEmpty() || management.equals(employees)) {
            return Optional.empty();
        }
        boolean managementIsWeaker = management.get().compareTo(employees.get()) < 0;
        return Optional.of(managementIsWeaker ? Audience.EMPLOYER : Audience.EMPLOYEES);
    }

    private static long key(InterventionAssessment assessment, boolean first, int place) {
        long key = PLACES_OF_STANDINGS.getOrDefault(assessment.standing(), Integer.MAX_VALUE);
        key = key << 1 | (first ? 0 : 1);
        key = key << BITS_OF_COUNT | Math.min(assessment.openOrUnmet(), (1 << BITS_OF_COUNT) - 1);
        return key << BITS_OF_PLACE | place;
    }
}
