// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.Answers;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Period;
import nl.leerwijzer.core.value.Range;

/** Writes verdicts with their reasons, what settles them and what would change them. */
final class ReasonWriter {
    private final AdviceOut out;
    private final JsonOut json;

    ReasonWriter(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    static String id(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The members of an evaluation. */
    void put(Evaluation evaluation) {
        json.put("verdict", id(evaluation.verdict()));
        json.put("exact", evaluation.isExact());
        json.putObject("reason", members -> putReason(evaluation.reason(), OptionalInt.empty()));
        out.putRefs("grounds", evaluation.grounds());
        json.putArray(
                "changes", evaluation.changes(), changes -> json.writeArray(changes.changes(), this::writeChange));
    }

    private void putReason(Reason reason, OptionalInt outerEntry) {
        OptionalInt entry = reason.entry().isPresent() ? reason.entry() : outerEntry;
        putCondition(reason.condition());
        json.put("verdict", id(reason.verdict()));
        reason.entry().ifPresent(position -> json.put("entry", position));
        if (reason.condition() instanceof Condition.Atom atom) {
            putGiven(atom.fact(), entry);
        }
        json.putArray("children", reason.children(), child -> json.writeObject(members -> putReason(child, entry)));
    }

    private void writeChange(ChangeSet.Change change) {
        json.writeObject(members -> {
            members.putObject("condition", leaf -> putConditionTree(change.leaf()));
            members.put("holds", change.holds());
            change.entry().ifPresent(position -> members.put("entry", position));
            change.leaf().remedy().ifPresent(remedy -> members.putObject("remedy", it -> putRemedy(remedy)));
        });
    }

    /** The members of a remedy. */
    void putRemedy(Remedy remedy) {
        json.put("id", remedy.id());
        json.put("changeable", remedy.isChangeable());
        out.put("how", remedy.how());
        remedy.effort().ifPresent(effort -> out.put("effort", effort));
        out.putRoles(remedy.roles());
        remedy.leadTime().ifPresent(this::putLeadTime);
    }

    private void putLeadTime(Range<Period> leadTime) {
        json.putObject("leadTime", members -> {
            members.put("low", leadTime.low().amount());
            members.put("high", leadTime.high().amount());
            members.put("unit", leadTime.low().unit().name().toLowerCase(Locale.ROOT));
            out.putShown("shown", leadTime);
        });
    }

    // Conditions

    /** A condition with all that it is made of. */
    void putConditionTree(Condition condition) {
        putCondition(condition);
        List<Condition> children = children(condition);
        if (!children.isEmpty()) {
            json.putArray("children", children, child -> json.writeObject(members -> putConditionTree(child)));
        }
    }

    /** The conditions that a condition is made of; none for a leaf. */
    static List<Condition> children(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions();
        }
        if (condition instanceof Condition.Counted counted) {
            return counted.conditions();
        }
        return condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
    }

    /** What sort of condition it is, and what it asks; not its children. */
    private void putCondition(Condition condition) {
        if (condition instanceof Condition.Atom atom) {
            json.put("kind", "atom");
            out.putFact("fact", atom.fact());
            json.putObject("wanted", members -> putTest(atom.fact(), atom.test()));
        } else if (condition instanceof Condition.Quantified quantified) {
            json.put("kind", "quantified");
            out.putFact("list", quantified.list());
            if (quantified.quantifier() instanceof Condition.Quantifier.AtLeast atLeast) {
                json.put("least", atLeast.count());
            } else {
                json.put("every", true);
            }
            json.putObject("each", members -> putConditionTree(quantified.each()));
        } else if (condition instanceof Condition.Computed computed) {
            json.put("kind", "computed");
            out.put("text", Text.of(computed.owner(), "computed." + computed.id()));
            out.putFacts("facts", computed.facts());
        } else if (condition instanceof Condition.Counted counted) {
            json.put("kind", "counted");
            json.put("least", counted.least());
            json.put("most", counted.most());
        } else if (condition instanceof Condition.All) {
            json.put("kind", "all");
        } else if (condition instanceof Condition.Any) {
            json.put("kind", "any");
        } else if (condition instanceof Condition.Not) {
            json.put("kind", "not");
        }
    }

    private void putTest(Fact<?> fact, Condition.Test test) {
        if (test instanceof Condition.Test.OneOf oneOf) {
            json.putArray("oneOf", oneOf.values(), value -> writeValue(fact.kind(), value));
        } else if (test instanceof Condition.Test.Contains contains) {
            json.put("contains", Kind.Choice.id(contains.choice()));
        } else if (test instanceof Condition.Test.AtLeast atLeast) {
            json.name("atLeast");
            writeValue(fact.kind(), atLeast.bound());
        } else if (test instanceof Condition.Test.AtMost atMost) {
            json.name("atMost");
            writeValue(fact.kind(), atMost.bound());
        } else if (test instanceof Condition.Test.NotApplicable) {
            json.put("doesNotApply", true);
        }
    }

    private void writeValue(Kind<?> kind, Object value) {
        ValueWriter.write(json, kind, value, entries -> {
            throw new IllegalArgumentException("no condition compares a list");
        });
    }

    // What the situation says

    private void putGiven(Fact<?> fact, OptionalInt entry) {
        out.shown().flatMap(situation -> answers(situation, fact, entry)).ifPresent(answers -> putGiven(fact, answers));
    }

    private static Optional<? extends Answers> answers(Situation situation, Fact<?> fact, OptionalInt entry) {
        if (fact.list().isEmpty()) {
            return Optional.of(situation);
        }
        FactId list = fact.list().get();
        return situation
                .find(Fact.list(list.namespace(), list.name()))
                .filter(entries -> entry.isPresent() && entry.getAsInt() <= entries.size())
                .map(entries -> entries.get(entry.getAsInt() - 1));
    }

    private <T> void putGiven(Fact<T> fact, Answers answers) {
        if (answers.doesNotApply(fact)) {
            json.putObject("given", members -> members.put(AnswerObject.DOES_NOT_APPLY, true));
            return;
        }
        // A fact that does not show its value is a label or free text: no reason repeats those.
        answers.find(fact)
                .ifPresent(value -> fact.show(value)
                        .ifPresent(words -> json.putObject("given", members -> {
                            members.name(AnswerObject.VALUE);
                            writeValue(fact.kind(), value);
                            out.putShown("shown", words);
                        })));
    }
}
