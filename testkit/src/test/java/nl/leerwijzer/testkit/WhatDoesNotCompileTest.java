// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.testkit.law.Law;
import nl.leerwijzer.testkit.law.Laws;
import nl.leerwijzer.testkit.workshop.Workshop;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What core's types enforce already: a plug-in cannot even be written that breaks a law in these ways. */
class WhatDoesNotCompileTest {
    /**
     * Something that cannot be written.
     *
     * @param attempt what somebody wants
     * @param law the law that it would break
     * @param line the line that does not compile
     * @param instead a line in its place that does
     * @param error what the compiler calls it
     */
    record Attempt(String attempt, Law law, String line, String instead, String error) {
        @Override
        public String toString() {
            return attempt;
        }
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt(
                        "a condition that holds while a fact is unknown",
                        Laws.MONOTONE,
                        "record Unknown(Fact<?> fact) implements Condition {}",
                        "record Unknown(Fact<?> fact) {}",
                        "compiler.err.cant.inherit.from.sealed"),
                new Attempt(
                        "a condition on the order of labels",
                        Laws.LOOKS_AT_NO_LABEL_OR_TRAIT,
                        "Condition first = Condition.atLeast(Fact.label(\"a.b\", \"c\"), new Label(\"M\"));",
                        "Condition first = Condition.atLeast(Fact.wholeNumber(\"a.b\", \"c\", 0, 9), 5);",
                        "compiler.err.cant.apply.symbol"),
                new Attempt(
                        "a plan that is handed a clock",
                        Laws.NO_OUTSIDE_WORLD,
                        "interface Dated extends Intervention { @Override Outcome plan(View view, java.time.Clock clock); }",
                        "interface Dated extends Intervention { @Override Outcome plan(View view); }",
                        "compiler.err.method.does.not.override.superclass"),
                new Attempt(
                        "an answer that is taken without asking whether it is known",
                        Laws.TOTAL,
                        "static int vouchers(View view, Fact<Integer> fact) { return view.find(fact); }",
                        "static int vouchers(View view, Fact<Integer> fact) { return view.find(fact).orElse(1); }",
                        "compiler.err.prob.found.req"),
                new Attempt(
                        "prose in place of a text key",
                        Laws.TEXTS_COMPLETE,
                        "static final Figure PROSE = Figure.of(\"a.b\", \"c\").undefined(\"No idea\", \"sorry\");",
                        "static final Figure PROSE = Figure.of(\"a.b\", \"c\").undefined(\"no-idea\");",
                        "compiler.err.cant.apply.symbols"),
                new Attempt(
                        "a section that brings its own markup",
                        Laws.JSON,
                        "record Html(String id, Text title, String markup) implements Section {}",
                        "record Html(String id, Text title, String markup) {}",
                        "compiler.err.cant.inherit.from.sealed"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefusedByTheCompiler(Attempt attempt, @TempDir Path folder) throws Exception {
        Workshop workshop = new Workshop(folder);

        assertThat(workshop.errors("Attempt", source(attempt.line()))).contains(attempt.error());
        assertThat(workshop.errors("Attempt", source(attempt.instead()))).isEmpty();
        assertThat(Laws.ofInterventions()).contains(attempt.law());
    }

    private static String source(String member) {
        List<String> packages = List.of("condition", "fact", "intervention", "outcome", "text", "value");
        StringBuilder source = new StringBuilder();
        packages.forEach(each -> source.append("import nl.leerwijzer.core.%s.*;%n".formatted(each)));
        return source.append("class Attempt {\n").append(member).append("\n}\n").toString();
    }
}
