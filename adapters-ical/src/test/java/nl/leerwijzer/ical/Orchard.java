// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section.Milestone;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;

/**
 * An intervention and an instrument with one timeline each: planting on a day, blossom on some day between two, the
 * harvest as a phase, and a feast of which nobody knows the day.
 */
final class Orchard {
    static final String INTERVENTION = "com.example.orchard";
    static final String INSTRUMENT = "com.example.tree";
    static final String FEAST = "Feest; met \"taart\", fruit\\sap en een heel lang lied – zo lang dat geen regel het"
            + " in één keer bevat, met ijsjes, één café en 100% zon; " + "\uD83C\uDF4F".repeat(40);

    static final Fact<Boolean> WANTED = Fact.yesNo(INTERVENTION, "wanted");
    static final Fact<LocalDate> PLANTED = Fact.date(INTERVENTION, "planted");
    static final Fact<LocalDate> TREE_PLANTED = Fact.date(INSTRUMENT, "planted");
    static final Fact<LocalDate> TREE_FEAST = Fact.date(INSTRUMENT, "feast");

    private Orchard() {}

    static Guidance guidance() {
        return Guidance.builder()
                .plugins(new Source())
                .texts((owner, key, language) -> words(owner, key, language))
                .build();
    }

    private static Optional<String> words(String owner, String key, Language language) {
        if (!owner.startsWith("com.example.")) {
            return Optional.empty();
        }
        return Optional.of(key.equals("feast") ? FEAST : language.tag() + " " + key);
    }

    private static Outcome outcome(String owner, Optional<LocalDate> planted, Optional<LocalDate> feast) {
        OutcomeBuilder outcome = Outcome.builder(owner).summary("summary");
        List<Milestone> milestones = new ArrayList<>();
        FigureId planting = outcome.add(day(owner, "planting", planted));
        FigureId blossom =
                outcome.add(planted.map(day -> Figure.of(owner, "blossom").days(day.plusDays(10), day.plusDays(12)))
                        .orElseGet(() -> day(owner, "blossom", Optional.empty())));
        FigureId picked = outcome.add(day(owner, "picked", planted.map(day -> day.plusDays(200))));
        FigureId stored = outcome.add(day(owner, "stored", planted.map(day -> day.plusDays(220))));
        FigureId party = outcome.add(day(owner, "party", feast));
        milestones.add(new Milestone(Text.of(owner, "feast"), party, Optional.empty()));
        milestones.add(new Milestone(Text.of(owner, "planting"), planting, Optional.empty()));
        milestones.add(new Milestone(Text.of(owner, "blossom"), blossom, Optional.empty()));
        milestones.add(new Milestone(Text.of(owner, "harvest"), picked, Optional.of(stored)));
        return outcome.timeline("year", milestones).build();
    }

    private static Figure day(String owner, String name, Optional<LocalDate> day) {
        return day.map(Figure.of(owner, name)::day)
                .orElseGet(() -> Figure.of(owner, name).undefined("unknown"));
    }

    /** Trees in rows. */
    private static final class Planting implements Intervention {
        @Override
        public Profile profile() {
            return Profile.builder(INTERVENTION).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Condition relevance() {
            return Condition.isYes(WANTED);
        }

        @Override
        public List<Precondition> preconditions() {
            return List.of();
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(PLANTED);
        }

        @Override
        public Outcome plan(View situation) {
            return outcome(INTERVENTION, situation.find(PLANTED), Optional.empty());
        }
    }

    /** One tree. */
    private static final class Tree implements Instrument {
        @Override
        public Profile profile() {
            return Profile.builder(INSTRUMENT).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(TREE_PLANTED, TREE_FEAST);
        }

        @Override
        public Outcome use(View input) {
            return outcome(INSTRUMENT, input.find(TREE_PLANTED), input.find(TREE_FEAST));
        }
    }

    private static final class Source implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            return List.of(new Offer<>(new Planting()));
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of(new Offer<>(new Tree()));
        }
    }

    private record Offer<T>(T plugin) implements PluginSource.Candidate<T> {
        @Override
        public String name() {
            return plugin.getClass().getName();
        }

        @Override
        public T load() {
            return plugin;
        }
    }
}
