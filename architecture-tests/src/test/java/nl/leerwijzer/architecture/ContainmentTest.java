// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.OutsideIntervention;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.ServiceLoaderSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.outcome.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A bad plug-in beside ours: one diagnostic, and what is said about ours is the same to the byte. */
class ContainmentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BAD = "com.example.bad";
    private static final Fact<Boolean> UNDECLARED = Fact.yesNo(BAD, "undeclared");

    /** Something that a plug-in can do wrong. */
    record Fault(String name, Supplier<Intervention> maker) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("does not load", () -> {
                    throw new NoClassDefFoundError("com/example/Missing");
                }),
                new Fault("throws when asked", () -> new OutsideIntervention(BAD) {
                    @Override
                    public Condition relevance() {
                        throw new IllegalStateException("broken");
                    }
                }),
                new Fault("throws when judged", () -> new OutsideIntervention(BAD) {
                    @Override
                    public Condition relevance() {
                        return Condition.computed(BAD, "throws", List.of(), answers -> {
                            throw new AssertionError("broken");
                        });
                    }
                }),
                new Fault("throws when planning", () -> new OutsideIntervention(BAD) {
                    @Override
                    public Outcome plan(View situation) {
                        throw new LinkageError("broken");
                    }
                }),
                new Fault("returns null when asked", () -> new OutsideIntervention(BAD) {
                    @Override
                    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
                    public Set<Fact<?>> facts() {
                        return null;
                    }
                }),
                new Fault("returns null when planning", () -> new OutsideIntervention(BAD) {
                    @Override
                    @SuppressWarnings("NullAway") // a broken plug-in is what is tested
                    public Outcome plan(View situation) {
                        return null;
                    }
                }),
                new Fault("reads an undeclared fact", () -> new OutsideIntervention(BAD) {
                    @Override
                    public Outcome plan(View situation) {
                        situation.find(UNDECLARED);
                        return super.plan(situation);
                    }
                }),
                new Fault("claims a built in id", () -> new OutsideIntervention("roi-by-group")),
                new Fault("claims a reserved id", () -> new OutsideIntervention("organisation")));
    }

    /** Our plug-ins and some others, in a shuffled order. */
    private static PluginSource ours(Random order, List<Supplier<Intervention>> others) {
        return new PluginSource() {
            @Override
            public List<Candidate<Intervention>> interventions() {
                List<Candidate<Intervention>> all =
                        new ArrayList<>(ServiceLoaderSource.ofLibrary().interventions());
                others.forEach(other -> all.add(new Offer(other)));
                Collections.shuffle(all, order);
                return all;
            }

            @Override
            public List<Candidate<Instrument>> instruments() {
                return ServiceLoaderSource.ofLibrary().instruments();
            }
        };
    }

    private record Offer(Supplier<Intervention> maker) implements PluginSource.Candidate<Intervention> {
        @Override
        public String name() {
            return "com.example.Bad";
        }

        @Override
        public Intervention load() {
            return maker.get();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBadPluginCostsItselfOnly(Fault fault) throws IOException {
        Guidance clean =
                Guidance.builder().plugins(ours(new Random(1), List.of())).build();
        for (int order = 0; order < 3; order++) {
            Guidance withBad = Guidance.builder()
                    .plugins(ours(new Random(order), List.of(fault.maker())))
                    .build();
            for (var example : Examples.files()) {
                String document = Files.readString(example);
                String before = Examples.advise(clean, document);
                String after = Examples.advise(withBad, document);

                assertThat(withoutPlugin(after)).isEqualTo(withoutPlugin(before));
                assertThat(about(withBad, document)).hasSize(1);
            }
        }
    }

    /** Diagnostics about the bad plug-in, beside the note that this stub brings no texts. */
    private static List<Diagnostic> about(Guidance guidance, String document) {
        return guidance.advise(Examples.read(guidance, document)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != Diagnostic.Code.TEXT_MISSING)
                .toList();
    }

    /** The advice without what is said about the bad plug-in itself, links and diagnostics. */
    private static Map<String, String> withoutPlugin(String advice) {
        Map<String, String> rest = new TreeMap<>();
        JsonNode root = JSON.readTree(advice);
        for (String name : root.propertyNames()) {
            if (name.equals("interventions")) {
                root.get(name).forEach(each -> {
                    String id = each.get("id").asString();
                    if (!id.equals(BAD)) {
                        rest.put("intervention " + rest.size() + " " + id, each.toString());
                    }
                });
            } else if (!Set.of("links", "diagnostics").contains(name)) {
                rest.put(name, root.get(name).toString());
            }
        }
        return rest;
    }
}
