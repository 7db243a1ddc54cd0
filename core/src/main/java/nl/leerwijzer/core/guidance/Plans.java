// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static nl.leerwijzer.core.guidance.Containment.call;
import static nl.leerwijzer.core.guidance.Containment.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.guidance.Diagnostic.Code;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.FigureValue;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.OutcomeBuilder;

/** Runs the plan of an intervention, or an instrument, and checks what comes of it. */
final class Plans {
    private Plans() {}

    /** The outcome, if the plug-in read declared facts only and its figures and sections fit together. */
    static Outcome run(String method, String plugin, DeclaredView view, Supplier<Outcome> plan) throws PluginFailure {
        Outcome outcome;
        try {
            outcome = call(method, plan);
        } catch (PluginFailure failure) {
            requireNoBreach(view);
            throw failure;
        }
        requireNoBreach(view);
        check(method, () -> requireWhole(plugin, outcome));
        return outcome;
    }

    private static void requireNoBreach(DeclaredView view) throws PluginFailure {
        if (view.breach().isPresent()) {
            throw new PluginFailure(
                    Code.UNDECLARED_FACT, view.breach().get().id().toString());
        }
    }

    private static void requireWhole(String plugin, Outcome outcome) {
        if (outcome.summary() == null || outcome.effort() == null || outcome.type() == null) {
            throw new PluginFailure.Rule("the outcome of " + plugin + " lacks a summary, an effort or a type");
        }
        List.copyOf(outcome.figures());
        List.copyOf(outcome.sections());
        List.copyOf(outcome.cautions());
        List.copyOf(outcome.references());
        try {
            OutcomeBuilder.requireSound(outcome);
        } catch (IllegalStateException e) {
            throw new PluginFailure.Rule("the figures of the outcome of " + plugin + " do not fit its sections");
        }
    }

    /** The facts for want of which a figure is undefined, each once, in order of the figures. */
    static List<FactRef> missing(Outcome outcome) {
        Set<FactRef> missing = new LinkedHashSet<>();
        for (Figure figure : outcome.figures()) {
            if (figure.value() instanceof FigureValue.Undefined undefined) {
                missing.addAll(undefined.missing());
            }
        }
        return List.copyOf(missing);
    }

    static List<Diagnostic> and(List<Diagnostic> diagnostics, Diagnostic more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(more);
        return List.copyOf(all);
    }
}
