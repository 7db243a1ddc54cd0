// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextSource;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Role;

/** An intervention that a test puts together, with answers that give it the standing that is wanted. */
final class StubPlugin implements Intervention {
    /** Every title is the name, every other text its key. */
    private static final TextSource TEXTS = (owner, key, language) -> owner.startsWith("example.")
            ? Optional.of(
                    key.equals("title")
                            ? owner.substring("example.".length())
                            : key.replace("fact.", "").replace(".name", ""))
            : Optional.empty();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final String id;
    private final Standing standing;
    private final List<Fact<Boolean>> asked = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Lacking> lacking = new ArrayList<>();
    private Optional<Remedy> remedy = Optional.empty();
    private Outcome outcome;
    private Optional<LocalDate> started = Optional.empty();

    private record Lacking(Phase phase, String name) {}

    StubPlugin(String name, Standing standing) {
        this.id = "example." + name;
        this.standing = standing;
        this.outcome = Outcome.builder(id).summary("summary").build();
        if (standing == Standing.UNDER_WAY) {
            started = Optional.of(LONG_AGO);
        }
    }

    static Words words() {
        Texts core = Guidance.builder().build().catalogue().texts();
        return new Words(core.and(TEXTS).and(BundledTexts.of(Words.class, Words.OWNER)), Language.EN);
    }

    /** A further thing that its problem asks for. */
    StubPlugin asks(String... facts) {
        for (String fact : facts) {
            asked.add(Fact.yesNo(id, fact));
        }
        return this;
    }

    /** Parts due in preparation that are not in place. */
    StubPlugin prepares(String... parts) {
        for (String part : parts) {
            lacking.add(new Lacking(Phase.IN_PREPARATION, part));
        }
        return this;
    }

    /** A part to be watched that is not in place. */
    StubPlugin watches(String part) {
        lacking.add(new Lacking(Phase.WHILE_RUNNING, part));
        return this;
    }

    /** HR can mend what is not in place, in so many weeks. */
    StubPlugin mendedInWeeks(int shortest, int longest) {
        remedy = Optional.of(Remedy.of(id, "mend", Role.HR).within(Period.ofWeeks(shortest), Period.ofWeeks(longest)));
        return this;
    }

    StubPlugin refersTo(String name, String why) {
        references.add(Reference.to("example." + name, Text.of("example.why", why)));
        return this;
    }

    StubPlugin delivers(Outcome delivered) {
        outcome = delivered;
        return this;
    }

    StubPlugin started(LocalDate date) {
        started = Optional.of(date);
        return this;
    }

    private Fact<Boolean> isThere() {
        return Fact.yesNo(id, "there");
    }

    private Fact<Boolean> isArranged() {
        return Fact.yesNo(id, "arranged");
    }

    private Fact<Boolean> isReady() {
        return Fact.yesNo(id, "ready");
    }

    @Override
    public Profile profile() {
        return Profile.builder(id)
                .audience(Audience.EMPLOYEES)
                .addAllSeeAlso(references)
                .build();
    }

    @Override
    public Condition relevance() {
        List<Condition> all = new ArrayList<>();
        asked.forEach(fact -> all.add(Condition.isYes(fact)));
        all.add(
                standing == Standing.FAILED
                        ? Condition.computed(id, "broken", Set.of(isThere()), answers -> {
                            throw new IllegalStateException("a plug-in that breaks");
                        })
                        : Condition.isYes(isThere()));
        return Condition.all(all);
    }

    @Override
    public List<Precondition> preconditions() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.required(Phase.BEFORE_START, "ready", mended(isReady())));
        lacking.forEach(each -> parts.add(Part.required(each.phase(), each.name(), mended(isArranged()))));
        return List.of(Precondition.of(id, "readiness", parts.toArray(Part[]::new)));
    }

    private Condition mended(Fact<Boolean> fact) {
        return remedy.<Condition>map(Condition.isYes(fact)::mendedBy).orElse(Condition.isYes(fact));
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(isArranged());
    }

    @Override
    public Outcome plan(View situation) {
        return outcome;
    }

    private void answer(Situation.Builder situation) {
        started.ifPresent(date -> situation.started(id, date));
        if (standing != Standing.UNDECIDED) {
            asked.forEach(fact -> situation.set(fact, true));
            situation.set(isThere(), standing != Standing.NOT_RELEVANT);
            situation.set(isReady(), standing != Standing.BLOCKED);
            situation.set(isArranged(), false);
        }
    }

    /** The advice on some interventions for a day, each with the standing that is wanted. */
    static Advice advice(Optional<LocalDate> asOf, StubPlugin... plugins) {
        Situation.Builder situation = Situation.builder();
        asOf.ifPresent(situation::asOf);
        for (StubPlugin plugin : plugins) {
            plugin.answer(situation);
        }
        Advice advice = Guidance.builder()
                .plugins(new Offered(List.of(plugins)))
                .texts(TEXTS)
                .build()
                .advise(situation.build());
        for (StubPlugin plugin : plugins) {
            Standing stands = advice.assessment().find(plugin.id).orElseThrow().standing();
            if (stands != plugin.standing) {
                throw new IllegalStateException(plugin.id + " stands " + stands);
            }
        }
        return advice;
    }

    private record Offered(List<StubPlugin> plugins) implements PluginSource {
        @Override
        public List<Candidate<Intervention>> interventions() {
            List<Candidate<Intervention>> candidates = new ArrayList<>();
            for (StubPlugin plugin : plugins) {
                candidates.add(new Candidate<>() {
                    @Override
                    public String name() {
                        return plugin.id;
                    }

                    @Override
                    public Intervention load() {
                        return plugin;
                    }
                });
            }
            return candidates;
        }

        @Override
        public List<Candidate<Instrument>> instruments() {
            return List.of();
        }
    }
}
