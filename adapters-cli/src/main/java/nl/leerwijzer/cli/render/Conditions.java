// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.leerwijzer.core.condition.Condition.Test;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;

/** Puts conditions into words: what is asked of a fact, and what the answer is now. */
final class Conditions {
    private Conditions() {}

    /** What a test asks of the answer to a fact. */
    static Text need(Atom atom, boolean negated) {
        Text need = need(atom.fact(), atom.test());
        return negated ? Words.text("need.not").with("need", need) : need;
    }

    private static Text need(Fact<?> fact, Test test) {
        boolean date = fact.kind() instanceof Kind.DateOf;
        if (test instanceof Test.OneOf oneOf) {
            List<Object> values =
                    oneOf.values().stream().map(value -> shown(fact, value)).toList();
            return Words.text("need.value").with("value", Words.either(values));
        }
        if (test instanceof Test.Contains contains) {
            return Words.text("need.contains").with("value", fact.choice(contains.choice()));
        }
        if (test instanceof Test.AtLeast atLeast) {
            return Words.text(date ? "need.from" : "need.at-least").with("value", shown(fact, atLeast.bound()));
        }
        if (test instanceof Test.AtMost atMost) {
            return Words.text(date ? "need.until" : "need.at-most").with("value", shown(fact, atMost.bound()));
        }
        return Text.of("core", "answer.does-not-apply");
    }

    /** A condition as it stands within a sentence. */
    static Text phrase(Condition condition) {
        return phrase(condition, false);
    }

    private static Text phrase(Condition condition, boolean negated) {
        if (condition instanceof Atom atom) {
            return Words.text("condition.atom").with("fact", atom.fact().name()).with("need", need(atom, negated));
        }
        if (condition instanceof Computed computed) {
            Text phrase = Text.of(computed.owner(), "computed." + computed.id());
            return negated ? Words.text("condition.not").with("condition", phrase) : phrase;
        }
        if (condition instanceof Quantified quantified) {
            return quantity(quantified, negated);
        }
        if (condition instanceof Not not) {
            return phrase(not.condition(), !negated);
        }
        if (condition instanceof All all) {
            return joined(all.conditions(), negated, !negated);
        }
        if (condition instanceof Any any) {
            return joined(any.conditions(), negated, negated);
        }
        Counted counted = (Counted) condition;
        Text phrase = count(counted).with("conditions", phrases(counted.conditions(), false));
        return negated ? Words.text("condition.not").with("condition", phrase) : phrase;
    }

    /** What a condition asks, point by point, with what joins the points above them. */
    static List<Item> points(Words words, Condition condition) {
        if (condition instanceof All all) {
            return points(words, all.conditions());
        }
        if (condition instanceof Any any && any.conditions().size() > 1) {
            return List.of(new Item(
                    Mark.BULLET, Rich.of(words.say("reason.one-is-enough")), points(words, alternatives(any))));
        }
        if (condition instanceof Counted counted) {
            Text header = count(counted).with("conditions", Words.text("reason.these"));
            return List.of(
                    new Item(Mark.BULLET, Rich.of(words.line(header) + ":"), points(words, counted.conditions())));
        }
        return List.of(Item.of(words.line(phrase(condition))));
    }

    private static List<Item> points(Words words, List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> points(words, condition).stream())
                .toList();
    }

    /** What is enough each on its own, however deep it stands. */
    private static List<Condition> alternatives(Any any) {
        return any.conditions().stream()
                .flatMap(condition ->
                        condition instanceof Any inner ? alternatives(inner).stream() : Stream.of(condition))
                .toList();
    }

    /** The leaves of a condition that are asked to hold; not those that are asked not to. */
    static List<Leaf> wanted(Condition condition) {
        if (condition instanceof Leaf leaf) {
            return List.of(leaf);
        }
        if (condition instanceof Not) {
            return List.of();
        }
        List<Condition> parts = condition instanceof All all
                ? all.conditions()
                : condition instanceof Any any ? any.conditions() : ((Counted) condition).conditions();
        return parts.stream().flatMap(part -> wanted(part).stream()).toList();
    }

    /** How many of several conditions are asked for; the conditions themselves are still to be filled in. */
    static Text count(Counted counted) {
        int least = counted.least();
        int most = counted.most();
        String key = least == most
                ? "count.exactly"
                : most >= counted.conditions().size()
                        ? "count.at-least"
                        : least == 0 ? "count.at-most" : "count.between";
        Text text = Words.text(key);
        return switch (key) {
            case "count.at-most" -> text.with("most", most);
            case "count.between" -> text.with("least", least).with("most", most);
            default -> text.with("least", least);
        };
    }

    private static Text joined(List<Condition> conditions, boolean negated, boolean every) {
        List<Text> phrases = phrases(conditions, negated);
        if (phrases.isEmpty()) {
            return Words.text(every ? "condition.always" : "condition.never");
        }
        return Words.text("condition.joined").with("conditions", every ? phrases : Words.either(phrases));
    }

    private static List<Text> phrases(List<Condition> conditions, boolean negated) {
        List<Text> phrases = new ArrayList<>();
        conditions.forEach(condition -> phrases.add(phrase(condition, negated)));
        return phrases;
    }

    /** How many entries of a list are asked for, or are asked not to be there. */
    static Text quantity(Quantified quantified, boolean negated) {
        Text list = quantified.list().name();
        if (!negated) {
            return quantity(quantified).with("list", list);
        }
        return isAny(quantified) && quantified.quantifier().equals(new Quantifier.AtLeast(1))
                ? Words.text("quantity.none").with("list", list)
                : Words.text("condition.not")
                        .with("condition", quantity(quantified).with("list", list));
    }

    private static Text quantity(Quantified quantified) {
        Text text = Words.text("quantity.every");
        if (quantified.quantifier() instanceof Quantifier.AtLeast atLeast) {
            text = Words.text(isAny(quantified) ? "quantity.size" : "quantity.at-least")
                    .with("count", atLeast.count());
        }
        return isAny(quantified) ? text : text.with("each", phrase(quantified.each()));
    }

    /** Whether nothing is asked of an entry but that it is there. */
    static boolean isAny(Quantified quantified) {
        return quantified.each() instanceof All all && all.conditions().isEmpty();
    }

    /** The answer to a fact as it is known now; empty when it is unknown, or not to be shown. */
    static Optional<Object> now(Answers answers, Fact<?> fact) {
        if (answers.doesNotApply(fact)) {
            return Optional.of(Text.of("core", "answer.does-not-apply"));
        }
        return known(answers, fact);
    }

    private static <T> Optional<Object> known(Answers answers, Fact<T> fact) {
        return answers.find(fact).flatMap(fact::show).map(shown -> quoted(fact, shown));
    }

    @SuppressWarnings("unchecked") // the factories of Condition take constants of the fact's own type only
    private static <T> Object shown(Fact<T> fact, Object constant) {
        return quoted(fact, fact.show((T) constant).orElse(constant));
    }

    /** A choice is an answer in somebody's words, and reads as such within a sentence. */
    private static Object quoted(Fact<?> fact, Object shown) {
        if (fact.kind() instanceof Kind.ChoiceSet && shown instanceof List<?> choices) {
            return choices.stream().map(Words::quoted).toList();
        }
        return fact.kind() instanceof Kind.Choice ? Words.quoted(shown) : shown;
    }
}
