// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.All;
import nl.leerwijzer.core.condition.Condition.Any;
import nl.leerwijzer.core.condition.Condition.Atom;
import nl.leerwijzer.core.condition.Condition.Computed;
import nl.leerwijzer.core.condition.Condition.Counted;
import nl.leerwijzer.core.condition.Condition.Leaf;
import nl.leerwijzer.core.condition.Condition.Not;
import nl.leerwijzer.core.condition.Condition.Quantified;
import nl.leerwijzer.core.condition.Condition.Quantifier;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.text.Text;

/** Puts the tree of reasons behind a verdict into plain sentences. */
final class Reasons {
    /** What the conditions are about, which decides how an answer reads. */
    enum Purpose {
        /** A problem that is there or not: the answers themselves are the reason. */
        PROBLEM("problem"),
        /** Something that has to be in place: what is needed stands beside what there is. */
        NEED("need");

        private final String key;

        Purpose(String key) {
            this.key = key;
        }
    }

    private final Words words;
    private final Answers situation;
    private final Purpose purpose;

    Reasons(Words words, Answers situation, Purpose purpose) {
        this.words = words;
        this.situation = situation;
        this.purpose = purpose;
    }

    /** One item per reason, with the reasons behind it under it. */
    List<Item> items(Reason reason) {
        return items(reason, situation, false);
    }

    /** The reasons on their own, without what joins them or stands behind them. */
    List<Text> texts(Reason reason) {
        return texts(reason, false);
    }

    private List<Text> texts(Reason reason, boolean negated) {
        if (reason.condition() instanceof Leaf leaf) {
            return List.of(leaf(leaf, negated ? reason.verdict().negated() : reason.verdict(), situation, negated));
        }
        boolean turned = negated != (reason.condition() instanceof Not);
        List<Text> texts = new ArrayList<>();
        reason.children().forEach(child -> texts.addAll(texts(child, turned)));
        return texts.stream().distinct().toList();
    }

    private Text leaf(Leaf leaf, Verdict verdict, Answers answers, boolean negated) {
        if (leaf instanceof Atom atom) {
            return atom(atom, verdict, answers, negated);
        }
        return leaf instanceof Computed computed
                ? computed(computed, verdict, negated)
                : quantified((Quantified) leaf, verdict, answers, negated);
    }

    private List<Item> items(Reason reason, Answers answers, boolean negated) {
        Condition condition = reason.condition();
        Verdict verdict = negated ? reason.verdict().negated() : reason.verdict();
        if (condition instanceof Leaf leaf) {
            return List.of(new Item(
                    mark(verdict),
                    Rich.of(words.line(leaf(leaf, verdict, answers, negated))),
                    leaf instanceof Quantified quantified ? entries(reason, quantified, answers, negated) : List.of()));
        }
        if (condition instanceof Not) {
            return children(reason, answers, !negated);
        }
        List<Item> children = children(reason, answers, negated);
        if (verdict == Verdict.MET || children.size() < 2) {
            return children;
        }
        return header(condition, negated)
                .map(header -> List.of(new Item(mark(verdict), Rich.of(words.line(header)), children)))
                .orElse(children);
    }

    private List<Item> children(Reason reason, Answers answers, boolean negated) {
        List<Item> items = new ArrayList<>();
        for (Reason child : reason.children()) {
            boolean sameBranch =
                    isAlternative(reason.condition(), negated) && isAlternative(child.condition(), negated);
            items.addAll(sameBranch ? children(child, answers, negated) : items(child, answers, negated));
        }
        return items.stream().distinct().toList();
    }

    /** Whether one of the parts is enough. */
    private static boolean isAlternative(Condition condition, boolean negated) {
        return negated ? condition instanceof All : condition instanceof Any;
    }

    /** What joins several open or unmet reasons, unless each of them counts on its own. */
    private static Optional<Text> header(Condition condition, boolean negated) {
        if (condition instanceof Counted counted) {
            Text header = Conditions.count(counted).with("conditions", Words.text("reason.these"));
            return Optional.of(negated ? Words.text("condition.not").with("condition", header) : header);
        }
        return isAlternative(condition, negated) ? Optional.of(Words.text("reason.one-is-enough")) : Optional.empty();
    }

    private Text atom(Atom atom, Verdict verdict, Answers answers, boolean negated) {
        Fact<?> fact = atom.fact();
        Optional<Object> now = Conditions.now(answers, fact);
        Text need = Conditions.need(atom, negated);
        if (now.isEmpty()) {
            return Words.text("reason." + purpose.key + ".unknown")
                    .with("fact", fact.name())
                    .with("need", need);
        }
        if (purpose == Purpose.NEED
                && verdict == Verdict.NOT_MET
                && !negated
                && atom.test() instanceof Condition.Test.Contains contains) {
            return Words.text("reason.need.lacks")
                    .with("fact", fact.name())
                    .with("choice", Words.quoted(fact.choice(contains.choice())));
        }
        boolean plain = verdict == Verdict.MET && atom.test() instanceof Condition.Test.OneOf && !negated;
        String key = plain ? "plain" : verdict == Verdict.MET ? "met" : "not-met";
        Text text = Words.text("reason." + purpose.key + "." + key)
                .with("fact", fact.name())
                .with("now", now.get());
        return plain ? text : text.with("need", need);
    }

    private static Text computed(Computed computed, Verdict verdict, boolean negated) {
        Text condition = Text.of(computed.owner(), "computed." + computed.id());
        boolean holds = (verdict == Verdict.MET) != negated;
        String key = verdict == Verdict.UNKNOWN ? "unknown" : holds ? "holds" : "does-not-hold";
        return Words.text("reason.computed." + key).with("condition", condition);
    }

    private Text quantified(Quantified quantified, Verdict verdict, Answers answers, boolean negated) {
        Text text = Conditions.quantity(quantified, negated);
        Optional<Integer> size = answers.find(quantified.list()).map(List::size);
        if (Conditions.isAny(quantified) && size.isPresent()) {
            return Words.text("reason.size").with("quantity", text).with("size", size.get());
        }
        String key = verdict == Verdict.MET ? "met" : verdict == Verdict.NOT_MET ? "not-met" : "unknown";
        return Words.text(size.isPresent() ? "reason.list." + key : "reason.list.not-given")
                .with("quantity", text);
    }

    private List<Item> entries(Reason reason, Quantified quantified, Answers answers, boolean negated) {
        List<Entry> entries = answers.find(quantified.list()).orElse(List.of());
        boolean every = quantified.quantifier() instanceof Quantifier.Every;
        List<Item> items = new ArrayList<>();
        for (Reason child : reason.children()) {
            if (child.entry().isEmpty() || child.entry().getAsInt() > entries.size()) {
                continue;
            }
            // An entry that does what is hoped for is no reason to read on about where every other one fails.
            if (every && child.verdict() == Verdict.MET) {
                continue;
            }
            int position = child.entry().getAsInt();
            items.add(new Item(
                    mark(negated ? child.verdict().negated() : child.verdict()),
                    Rich.of(words.of(Words.text("reason.entry").with("position", position))),
                    items(child, entries.get(position - 1), negated)));
        }
        return items;
    }

    static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case UNKNOWN -> Mark.UNKNOWN;
        };
    }
}
