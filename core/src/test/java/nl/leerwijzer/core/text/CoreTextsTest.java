// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerwijzer.core.comparison.Firmness;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.decision.Decision;
import nl.leerwijzer.core.decision.DecisionReason;
import nl.leerwijzer.core.evidence.Comparison.Aspect;
import nl.leerwijzer.core.evidence.Comparison.Comparability;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.EntryCheck;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading.Refused;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Necessity;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.outcome.Audience;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue.Undefined;
import nl.leerwijzer.core.outcome.Theme;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.situation.SituationFault;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Name;
import nl.leerwijzer.core.value.PeriodUnit;
import nl.leerwijzer.core.value.Role;
import nl.leerwijzer.core.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that core brings along: complete, alike in both languages, and none for nothing. */
class CoreTextsTest {
    private static final BundledTexts CORE = BundledTexts.of(Text.class, "core");
    private static final BundledTexts ORGANISATION = BundledTexts.of(Text.class, Organisation.ID);
    private static final Texts TEXTS = Texts.from(List.of(CORE, ORGANISATION));

    /** Words that core has for adapters, which show them beside what core hands out as data. */
    private static final List<String> FOR_ADAPTERS =
            List.of("answer.does-not-apply", "answer.unknown", "chapter.strengthen-intentions");

    @ParameterizedTest
    @ValueSource(strings = {"core", Organisation.ID})
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders(String owner) {
        BundledTexts texts = owner.equals("core") ? CORE : ORGANISATION;

        assertThat(texts.keys(Language.NL)).isNotEmpty().isEqualTo(texts.keys(Language.EN));
        for (String key : texts.keys(Language.NL)) {
            assertThat(placeholders(owner, key, Language.EN))
                    .as(key)
                    .isEqualTo(placeholders(owner, key, Language.NL))
                    .allMatch(name -> name.matches("[a-z]+"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", Organisation.ID})
    void everyLineIsOneTextUnderAKeyOfItsOwn(String owner) {
        for (Language language : Language.values()) {
            List<String> keys = new ArrayList<>();
            for (String line : lines(owner, language)) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                assertThat(line).matches("[a-z0-9.-]+=\\S(?:.*\\S)?").doesNotContain("\\", "\ufffd");
                keys.add(line.substring(0, line.indexOf('=')));
            }
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(keys)).isEqualTo((owner.equals("core") ? CORE : ORGANISATION).keys(language));
        }
    }

    @Test
    void coreHasEveryTextThatItCanNameAndNoOther() {
        Set<String> named = new TreeSet<>(FOR_ADAPTERS);
        namedByCore().forEach(text -> named.add(text.key()));

        assertThat(CORE.keys(Language.NL)).isEqualTo(named);
    }

    @Test
    void theOrganisationHasEveryTextOfItsFactsAndNoOther() {
        Set<String> named = new TreeSet<>();
        for (Fact<?> fact : Organisation.facts()) {
            for (Text text : List.of(fact.name(), fact.question(), fact.why())) {
                assertThat(text.owner()).isEqualTo(Organisation.ID);
                named.add(text.key());
            }
            if (fact.kind() instanceof Kind.Choice<?> choice) {
                choice.choices().forEach(each -> named.add(fact.choice(each).key()));
            }
            if (fact.kind() instanceof Kind.Entries entries) {
                entries.checks().stream()
                        .map(EntryCheck::message)
                        .map(Text::key)
                        .forEach(named::add);
            }
        }

        assertThat(ORGANISATION.keys(Language.NL)).isEqualTo(named);
    }

    @Test
    void questionsAskAndReasonsAreSentences() {
        for (Fact<?> fact : Organisation.facts()) {
            for (Language language : Language.values()) {
                assertThat(TEXTS.render(fact.question(), language)).endsWith("?");
                assertThat(TEXTS.render(fact.why(), language)).endsWith(".");
            }
        }
    }

    @Test
    void whatCoreSaysLeavesNoPlaceholderOpen() {
        for (Text text : namedByCore()) {
            boolean filledByAdapters = text.key().startsWith("unit.")
                    || text.key().startsWith("notation.")
                    || text.key().startsWith("evidence.comparison.");
            if (!filledByAdapters) {
                for (Language language : Language.values()) {
                    assertThat(placeholders("core", text.key(), language))
                            .as(text.key())
                            .isSubsetOf(text.arguments().keySet());
                    assertThat(TEXTS.render(text, language)).doesNotContain("{", "}", "⟨");
                }
            }
        }
    }

    @Test
    void everyUnitShowsItsAmountAndComparisonsSayWhatTheyFound() {
        for (Language language : Language.values()) {
            constants(Unit.class)
                    .forEach(unit -> assertThat(placeholders("core", "unit." + unit.id(), language))
                            .containsExactly("amount"));
            assertThat(placeholders("core", "notation.range", language)).containsExactly("high", "low");
            assertThat(placeholders("core", "notation.estimate", language)).containsExactly("high", "likely", "low");
            assertThat(placeholders("core", "evidence.comparison.match", language))
                    .containsExactly("difference");
            assertThat(placeholders("core", "evidence.comparison.unknown", language))
                    .containsExactly("difference", "unknown");
            assertThat(placeholders("core", "evidence.comparison.mismatch", language))
                    .as("what cannot be compared is never subtracted")
                    .containsExactly("differing");
        }
    }

    @Test
    void namesOfUnitsAndFamiliesAreUniquePerLanguage() {
        for (Language language : Language.values()) {
            for (Function<Object, Text> family : List.<Function<Object, Text>>of(
                    standing -> ((Standing) standing).text(), standing -> ((Standing) standing).explanation())) {
                assertThat(Stream.of(Standing.values()).map(family).map(text -> TEXTS.render(text, language)))
                        .doesNotHaveDuplicates();
            }
            assertThat(Stream.of(Role.values()).map(role -> TEXTS.show(role, language)))
                    .doesNotHaveDuplicates();
        }
    }

    /** Every text of core that its code can name, with the arguments that the code gives it. */
    private static List<Text> namedByCore() {
        List<Text> texts = new ArrayList<>();
        texts.add(core("notation.range"));
        texts.add(core("notation.estimate"));
        constants(Unit.class).forEach(unit -> texts.add(core("unit." + unit.id())));
        addAll(texts, PeriodUnit.values(), unit -> core("unit." + idOf(unit)));
        addAll(texts, Role.values(), role -> core("role." + role.id()));
        addAll(texts, Audience.values(), Audience::text);
        constants(Theme.class).forEach(theme -> texts.add(theme.text()));
        addAll(texts, Standing.values(), Standing::text);
        addAll(texts, Standing.values(), Standing::explanation);
        addAll(texts, Verdict.values(), verdict -> core("verdict." + idOf(verdict)));
        addAll(texts, Decision.Choice.values(), Decision.Choice::text);
        addAll(texts, DecisionReason.values(), DecisionReason::text);
        addAll(texts, Firmness.values(), Firmness::text);
        addAll(texts, Phase.values(), Phase::text);
        addAll(texts, Necessity.values(), Necessity::text);
        addAll(texts, Source.Standing.values(), Source.Standing::text);
        addAll(texts, Aspect.values(), Aspect::text);
        addAll(texts, Comparability.values(), found -> core("evidence.comparison." + idOf(found)));
        addAll(texts, Diagnostic.Code.values(), code -> diagnostic(code, "cause"));
        addAll(texts, Diagnostic.Code.values(), code -> diagnostic(code, "cure"));
        texts.addAll(answers());
        texts.addAll(expectations());
        faults().stream().map(SituationFault::message).forEach(texts::add);
        Fact<?> started = Fact.started("com.example.mentor");
        texts.addAll(List.of(started.name(), started.question(), started.why()));
        texts.add(reason(Figure.of("com.example.mentor", "cost", Unit.EUR)
                .missing(List.of(FactRef.of(Organisation.EMPLOYEES)))));
        assertThat(texts).allMatch(text -> text.owner().equals("core"));
        return texts;
    }

    private static Text reason(Figure figure) {
        return ((Undefined) figure.value()).reason();
    }

    private static List<Text> answers() {
        Fact<Boolean> yesNo = Fact.yesNo("com.example.mentor", "ready");
        Fact<Set<Role>> choices = Fact.choices("com.example.mentor", "roles", Role.class);
        return Stream.of(yesNo.show(true), yesNo.show(false), choices.show(Set.of()))
                .map(shown -> (Text) shown.orElseThrow())
                .toList();
    }

    private static List<Text> expectations() {
        String owner = "com.example.mentor";
        List<Fact<?>> facts = List.of(
                Fact.yesNo(owner, "a"),
                Fact.wholeNumber(owner, "b", 1, 2),
                Fact.decimal(owner, "c", "0.5", "1", Unit.FTE),
                Fact.percentage(owner, "d"),
                Fact.money(owner, "e"),
                Fact.period(owner, "f", PeriodUnit.WEEKS, 1, 2),
                Fact.date(owner, "g"),
                Fact.choice(owner, "h", Role.class),
                Fact.choices(owner, "i", Role.class),
                Fact.estimate(owner, "j", Fact.amounts()),
                Fact.label(owner, "k"),
                Fact.key(owner, "l"),
                Fact.reference(owner, "m", Organisation.GOALS),
                Fact.uri(owner, "n"),
                Fact.freeText(owner, "o"),
                Fact.list(owner, "p"));
        List<Text> texts = new ArrayList<>();
        facts.forEach(fact -> texts.add(fact.kind().expected()));
        for (Fact<?> fact : facts) {
            if (fact.kind().readNumber(new BigDecimal("1.0000000001")) instanceof Refused<?> tooFine) {
                texts.add(tooFine.expected());
            }
        }
        return texts;
    }

    private static List<SituationFault> faults() {
        Fact<List<Entry>> list = Fact.list("com.example.mentor", "list");
        return Situation.builder()
                .setEntries(list, Entry.of("a"), Entry.of("a"))
                .set(Fact.reference("com.example.mentor", "one", list), new Key("b"))
                .faults();
    }

    private static Text diagnostic(Diagnostic.Code code, String part) {
        return core("diagnostic." + code.id() + "." + part)
                .with("plugin", new Name("com.example.mentor"))
                .with("detail", new Name("detail"));
    }

    private static Text core(String key) {
        return Text.of("core", key);
    }

    private static <E> void addAll(Collection<Text> texts, E[] values, Function<E, Text> text) {
        Arrays.stream(values).map(text).forEach(texts::add);
    }

    private static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> placeholders(String owner, String key, Language language) {
        return TextPattern.parse(TEXTS.pattern(owner, key, language).orElseThrow())
                .placeholders();
    }

    private static <T> List<T> constants(Class<T> type) {
        List<T> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    constants.add(type.cast(field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }

    private static List<String> lines(String owner, Language language) {
        String path = "/META-INF/leerwijzer/" + owner + "/" + language.tag() + ".properties";
        try (InputStream stream = Text.class.getResourceAsStream(path)) {
            assertThat(stream).isNotNull();
            return List.of(Pattern.compile("\\R").split(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
