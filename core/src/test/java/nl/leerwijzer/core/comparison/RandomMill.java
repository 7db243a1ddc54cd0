// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Origin;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Label;

/** Situations of a mill, seeded. */
final class RandomMill {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<String> TEAMS = List.of("early", "late", "night");

    private final Random random;

    RandomMill(long seed) {
        this.random = new Random(seed);
    }

    Situation next() {
        Situation.Builder mill = Situation.builder().seed(random.nextInt(4));
        if (random.nextInt(5) > 0) {
            mill.asOf(FIRST.plusDays(random.nextInt(3)));
        }
        maybe(mill, Mill.WINDY, random.nextBoolean());
        maybe(mill, Mill.TORN, random.nextBoolean());
        maybe(mill, Mill.BLADES, random.nextInt(9));
        maybe(mill, Mill.SACKS, random.nextInt(4));
        maybe(mill, Mill.HOURS, random.nextInt(4));
        maybe(mill, Mill.NAME, new Label(random.nextBoolean() ? "De Hoop" : "De Vlijt"));
        if (random.nextInt(4) == 0) {
            mill.setNotApplicable(Mill.CLOTH);
        } else {
            maybe(mill, Mill.CLOTH, random.nextBoolean());
        }
        if (random.nextInt(6) == 0) {
            mill.started(Mill.STONES, FIRST.plusDays(random.nextInt(3)));
        }
        if (random.nextInt(5) > 0) {
            teams(mill);
        }
        return mill.build();
    }

    private <T> void maybe(Situation.Builder mill, Fact<T> fact, T value) {
        if (random.nextInt(5) > 0) {
            mill.set(fact, value, provenance());
        }
    }

    private Provenance provenance() {
        return switch (random.nextInt(6)) {
            case 0 -> Provenance.from(Origin.ESTIMATE);
            case 1 -> Provenance.from(Origin.SURVEY, FIRST.minusMonths(13));
            default -> Provenance.NONE;
        };
    }

    private void teams(Situation.Builder mill) {
        List<String> keys = new ArrayList<>(TEAMS);
        Collections.shuffle(keys, random);
        List<Entry> teams = new ArrayList<>();
        for (String key : keys.subList(0, random.nextInt(4))) {
            Entry team = Entry.of(key);
            if (random.nextInt(4) > 0) {
                team = team.with(Mill.MILLERS, random.nextInt(4));
            }
            if (random.nextInt(3) > 0) {
                team = team.with(Mill.TRAINED, random.nextInt(3) > 0);
            }
            teams.add(team);
        }
        mill.set(Mill.TEAMS, teams, provenance());
        if (!teams.isEmpty() && random.nextBoolean()) {
            mill.set(Mill.LEADING, teams.get(random.nextInt(teams.size())).key());
        }
    }
}
