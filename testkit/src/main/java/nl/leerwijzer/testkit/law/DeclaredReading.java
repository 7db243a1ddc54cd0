// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.guidance.Diagnostic;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;

/** Every fact that is read was declared, and is no trait of people. */
final class DeclaredReading implements Law {
    private static final int SITUATIONS = 1_000;

    @Override
    public String name() {
        return "reads only facts that it declares, and no trait";
    }

    @Override
    public String remedy() {
        return "add the fact to facts(), or to the facts of the computed condition, and the list to which a column belongs"
                + " beside it; a trait selects evidence and cautions, by a TraitSelector, and nothing else.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Set<Fact<?>> declared = subject.declaredFacts();
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)),
                situation -> readBeyond(subject, situation, declared).or(() -> refused(subject, situation)));
    }

    private static Optional<String> readBeyond(Subject subject, Situation situation, Set<Fact<?>> declared) {
        return Reads.of(subject, situation).stream()
                .filter(fact -> fact.isTrait() || !declared.contains(fact))
                .findFirst()
                .map(fact -> "it reads " + fact.id()
                        + (fact.isTrait() ? ", a trait of people" : ", which it does not declare"));
    }

    private static Optional<String> refused(Subject subject, Situation situation) {
        return subject.judge(situation).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.UNDECLARED_FACT)
                .findFirst()
                .map(Diagnostic::cause)
                .map(cause -> subject.guidance().catalogue().texts().render(cause, Language.EN));
    }
}
