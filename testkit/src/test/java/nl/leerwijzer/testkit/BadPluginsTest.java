// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import static nl.leerwijzer.testkit.law.Laws.ACCEPTED_BY_THE_ENGINE;
import static nl.leerwijzer.testkit.law.Laws.ASKS_FOR_WHAT_IS_UNDECIDED;
import static nl.leerwijzer.testkit.law.Laws.BOUNDED;
import static nl.leerwijzer.testkit.law.Laws.DECLARES_WHAT_IT_READS;
import static nl.leerwijzer.testkit.law.Laws.FIGURES_CAN_BE_CHECKED;
import static nl.leerwijzer.testkit.law.Laws.FOUND_ON_BOTH_PATHS;
import static nl.leerwijzer.testkit.law.Laws.JSON;
import static nl.leerwijzer.testkit.law.Laws.LOOKS_AT_NO_LABEL_OR_TRAIT;
import static nl.leerwijzer.testkit.law.Laws.MONOTONE;
import static nl.leerwijzer.testkit.law.Laws.NO_OUTSIDE_WORLD;
import static nl.leerwijzer.testkit.law.Laws.NO_PERSON;
import static nl.leerwijzer.testkit.law.Laws.OWN_NAMESPACE;
import static nl.leerwijzer.testkit.law.Laws.READS_WHAT_IT_DECLARES;
import static nl.leerwijzer.testkit.law.Laws.SAME_IN_ANY_LOCALE;
import static nl.leerwijzer.testkit.law.Laws.SAME_IN_ANY_ORDER;
import static nl.leerwijzer.testkit.law.Laws.STATELESS;
import static nl.leerwijzer.testkit.law.Laws.TEXTS_COMPLETE;
import static nl.leerwijzer.testkit.law.Laws.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.testkit.law.InterventionSubject;
import nl.leerwijzer.testkit.law.Law;
import nl.leerwijzer.testkit.law.LawBrokenError;
import nl.leerwijzer.testkit.law.Laws;
import nl.leerwijzer.testkit.workshop.Blueprint;
import nl.leerwijzer.testkit.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a good plug-in breaks the law that is about it, and no other but those that are named here. */
class BadPluginsTest {
    private static final Blueprint VOUCHER = Blueprint.of(
            "com.example.voucher.TrainingVoucher", "com.example.training-voucher", Intervention.class.getName());

    /**
     * A plug-in with one fault.
     *
     * @param fault what is wrong with it
     * @param law the law that is about it
     * @param also other laws that the same fault breaks
     */
    record BadPlugin(String fault, Law law, Set<Law> also, Blueprint blueprint) {
        static BadPlugin of(String fault, Blueprint blueprint, Law law, Law... also) {
            return new BadPlugin(fault, law, Set.of(also), blueprint);
        }

        @Override
        public String toString() {
            return fault;
        }
    }

    static List<BadPlugin> badPlugins() {
        String plan = "OutcomeBuilder outcome = Outcome.builder(ID).summary(\"summary\");";
        String opening = "public final class TrainingVoucher implements Intervention {";
        return List.of(
                BadPlugin.of(
                        "stands in no service file",
                        VOUCHER.with("Intervention", "com.example.voucher.TrainingVoucher", "# nothing"),
                        FOUND_ON_BOTH_PATHS),
                BadPlugin.of(
                        "is not provided by its module",
                        VOUCHER.with(
                                "module-info.java",
                                "provides " + Intervention.class.getName()
                                        + " with com.example.voucher.TrainingVoucher;",
                                ""),
                        FOUND_ON_BOTH_PATHS),
                BadPlugin.of(
                        "takes an id without a domain",
                        VOUCHER.withCode("\"com.example.training-voucher\"", "\"training-voucher\""),
                        ACCEPTED_BY_THE_ENGINE),
                BadPlugin.of(
                        "calls two sections by one name",
                        VOUCHER.withCode(
                                "return outcome.paragraph(",
                                "return outcome.paragraph(\"plan\", Text.of(ID, \"hand-out\")).paragraph("),
                        OWN_NAMESPACE),
                BadPlugin.of(
                        "takes a list for granted",
                        VOUCHER.withCode(
                                "situation.find(COURSES).orElse(List.of())", "situation.find(COURSES).orElseThrow()"),
                        TOTAL),
                BadPlugin.of(
                        "words a question in Dutch alone",
                        VOUCHER.withoutText("en", "fact.budget.question"),
                        ASKS_FOR_WHAT_IS_UNDECIDED,
                        TEXTS_COMPLETE),
                BadPlugin.of(
                        "judges every second time otherwise",
                        VOUCHER.withCode(opening, opening + " private static final int[] ASKED = {0};")
                                .withCode(
                                        "return total(known).orElseThrow()",
                                        "return ASKED[0]++ % 2 == 0 || total(known).orElseThrow()"),
                        MONOTONE,
                        SAME_IN_ANY_ORDER,
                        SAME_IN_ANY_LOCALE),
                BadPlugin.of(
                        "reads a column that it does not declare",
                        VOUCHER.withCode("COURSES, COURSE, PRICE)", "COURSES, PRICE)"),
                        READS_WHAT_IT_DECLARES),
                BadPlugin.of(
                        "asks for a fact that it never reads",
                        VOUCHER.withCode(
                                "Set.of(VOUCHERS,",
                                "Set.of(nl.leerwijzer.core.situation.Organisation.EMPLOYEES, VOUCHERS,"),
                        DECLARES_WHAT_IT_READS),
                BadPlugin.of(
                        "counts how often it was asked",
                        VOUCHER.withCode(opening, opening + " private static final int[] ASKED = {0};")
                                .withCode(
                                        plan,
                                        plan + " outcome.add(Figure.of(ID, \"cost\", Unit.EUR).about(new"
                                                + " nl.leerwijzer.core.value.Key(\"asked\")).value(ASKED[0]++));"),
                        SAME_IN_ANY_ORDER,
                        SAME_IN_ANY_LOCALE,
                        LOOKS_AT_NO_LABEL_OR_TRAIT),
                BadPlugin.of(
                        "writes a month as the machine does",
                        VOUCHER.withCode(
                                "for (Entry course :",
                                "situation.asOf().ifPresent(day -> sentences.add(Text.of(ID, \"course\").with(\"course\", new"
                                        + " nl.leerwijzer.core.value.Name(java.time.format.DateTimeFormatter.ofPattern(\"EEEE\")"
                                        + ".format(day))))); for (Entry course :"),
                        SAME_IN_ANY_LOCALE),
                BadPlugin.of(
                        "asks what day it is",
                        VOUCHER.withCode(
                                plan,
                                plan + " if (java.time.LocalDate.now().getYear() < 2000) { return outcome.build(); }"),
                        NO_OUTSIDE_WORLD),
                BadPlugin.of(
                        "remembers that it was asked",
                        VOUCHER.withCode(opening, opening + " private static int asked;")
                                .withCode(plan, plan + " asked++;"),
                        STATELESS),
                BadPlugin.of(
                        "does not say where a figure comes from",
                        VOUCHER.withoutText("nl", "figure.cost.source").withoutText("en", "figure.cost.source"),
                        FIGURES_CAN_BE_CHECKED,
                        TEXTS_COMPLETE),
                BadPlugin.of(
                        "gives a placeholder no value",
                        VOUCHER.with(".properties", "{course}", "{name}"),
                        TEXTS_COMPLETE),
                BadPlugin.of(
                        "lists every three courses that go together",
                        VOUCHER.withCode(
                                "return outcome.paragraph(",
                                "int all = situation.find(COURSES).map(List::size).orElse(0);"
                                        + " for (int i = 0; i < all * all * all; i++) { sentences.add(Text.of(ID, \"hand-out\")); }"
                                        + " return outcome.paragraph("),
                        BOUNDED),
                BadPlugin.of(
                        "names a unit with a capital",
                        VOUCHER.withCode("\"cost\", Unit.EUR", "\"cost\", new Unit(ID, \"Euro\", 2)")
                                .with(".properties", "method.hand-out=", "unit.Euro={amount} euro\nmethod.hand-out="),
                        JSON),
                BadPlugin.of(
                        "sorts by label",
                        VOUCHER.withCode(
                                "situation.find(COURSES).orElse(List.of())",
                                "situation.find(COURSES).orElse(List.of()).stream().sorted(java.util.Comparator.comparing((Entry"
                                        + " each) -> each.find(COURSE).map(Label::line).orElse(\"\"))).toList()"),
                        LOOKS_AT_NO_LABEL_OR_TRAIT),
                BadPlugin.of(
                        "judges by label",
                        VOUCHER.withCode(
                                        "List.of(VOUCHERS, VALUE, BUDGET)",
                                        "List.of(VOUCHERS, VALUE, BUDGET, COURSES, COURSE)")
                                .withCode(
                                        "return total(known)",
                                        "return known.find(COURSES).orElse(List.of()).stream().anyMatch(each -> each.find(COURSE)"
                                                + ".map(Label::line).orElse(\"\").startsWith(\"T\")) || total(known)"),
                        LOOKS_AT_NO_LABEL_OR_TRAIT),
                BadPlugin.of(
                        "asks who somebody is",
                        VOUCHER.withCode("Fact.label(ID, \"course\")", "Fact.label(ID, \"employee-name\")")
                                .with(".properties", "fact.courses.course.", "fact.courses.employee-name."),
                        NO_PERSON));
    }

    @ParameterizedTest
    @MethodSource("badPlugins")
    void breaksItsLawAndNoOtherThanIsNamed(BadPlugin bad, @TempDir Path folder) throws Exception {
        Intervention plugin = (Intervention) new Workshop(folder).build(bad.blueprint());

        assertThatThrownBy(() -> bad.law().require(InterventionSubject.of(plugin)))
                .isInstanceOf(LawBrokenError.class)
                .hasMessageContainingAll(
                        plugin.getClass().getName(), bad.law().name(), bad.law().remedy());
        Set<Law> expected = new HashSet<>(bad.also());
        expected.add(bad.law());
        assertThat(broken(InterventionSubject.of(plugin).thinned(50)).map(Law::name))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Law::name).collect(Collectors.toSet()));
    }

    private static Stream<Law> broken(InterventionSubject subject) {
        return Laws.ofInterventions().stream()
                .filter(law -> subject.isInstalled() || law.judgesTheRefused())
                .filter(law -> law.breach(subject).isPresent());
    }

    @Test
    void builtAsItStandsItBreaksNone(@TempDir Path folder) throws Exception {
        Intervention plugin = (Intervention) new Workshop(folder).build(VOUCHER);

        assertThat(broken(InterventionSubject.of(plugin).thinned(50)).map(Law::name))
                .isEmpty();
    }

    @Test
    void everyLawHasABadPluginThatItCatches() {
        Set<Law> caught = badPlugins().stream().map(BadPlugin::law).collect(Collectors.toSet());

        System.out.println("laws: " + Laws.ofInterventions().size() + ", with a bad plug-in that each catches: "
                + caught.size() + ", bad plug-ins: " + badPlugins().size());
        assertThat(caught).containsExactlyInAnyOrderElementsOf(Laws.ofInterventions());
    }
}
