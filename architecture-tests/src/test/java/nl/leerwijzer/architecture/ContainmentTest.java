package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.PluginSource;
import nl.leerwijzer.core.guidance.ServiceLoaderSource;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A bad plug-in beside ours: one diagnostic, and what is said about ours is the same to the byte. */
class ContainmentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BAD = "com.example.bad";
    private static final Fact<Boolean> UNDECLARED = Fact.yesNo(BAD, "undeclared");

    /** What a plug-in can do wrong. */
    enum Fault {
        DOES_NOT_LOAD(() -> {
            throw new NoClassDefFoundError("com/example/Missing");
        }),
        THROWS_WHEN_ASKED(() -> new Bad() {
            @Override
            public Condition relevance() {
                throw new IllegalStateException("broken");
            }
        }),
        THROWS_WHEN_JUDGED(() -> new Bad() {
            @Override
            public Condition relevance() {
                return Condition.computed(BAD, "throws", List.of(), answers -> {
                    throw new AssertionError("broken");
                });
            }
        }),
        THROWS_WHEN_PLANNING(() -> new Bad() {
            @Override
            public Outcome plan(View situation) {
                throw new LinkageError("broken");
            }
        }),
        RETURNS_NULL_WHEN_ASKED(() -> new Bad() {
            @Override
            @SuppressWarnings("NullAway") // a broken plug-in is what is tested
            public Set<Fact<?>> facts() {
                return null;
            }
        }),
        RETURNS_NULL_WHEN_PLANNING(() -> new Bad() {
            @Override
            @SuppressWarnings("NullAway") // a broken plug-in is what is tested
            public Outcome plan(View situation) {
                return null;
            }
        }),
        READS_AN_UNDECLARED_FACT(() -> new Bad() {
            @Override
            public Outcome plan(View situation) {
                return situation.find(UNDECLARED).isPresent() ? super.plan(situation) : super.plan(situation);
            }
        }),
        CLAIMS_A_BUILT_IN_ID(() -> new Bad() {
            @Override
            public Profile profile() {
                return Profile.builder("roi-by-group").audience(Audience.EMPLOYEES).build();
            }
        }),
        CLAIMS_A_RESERVED_ID(() -> new Bad() {
            @Override
            public Profile profile() {
                return Profile.builder("organisation").audience(Audience.EMPLOYEES).build();
            }
        });

        private final Supplier<Intervention> maker;

        Fault(Supplier<Intervention> maker) {
            this.maker = maker;
        }
    }

    private static class Bad implements Intervention {
        @Override
        public Profile profile() {
            return Profile.builder(BAD).audience(Audience.EMPLOYEES).build();
        }

        @Override
        public Condition relevance() {
            return Condition.all();
        }

        @Override
        public List<Precondition> preconditions() {
            return List.of();
        }

        @Override
        public Set<Fact<?>> facts() {
            return Set.of();
        }

        @Override
        public Outcome plan(View situation) {
            return Outcome.builder(BAD).summary("summary").build();
        }
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
    @EnumSource
    void aBadPluginCostsItselfOnly(Fault fault) throws IOException {
        Guidance clean = Guidance.builder()
                .plugins(ours(new Random(1), List.of()))
                .build();
        for (int order = 0; order < 3; order++) {
            Guidance withBad = Guidance.builder()
                    .plugins(ours(new Random(order), List.of(fault.maker)))
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
