// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.cli.report.Block.Mark;
import nl.leerwijzer.cli.report.Rich;
import nl.leerwijzer.core.condition.ChangeSet;
import nl.leerwijzer.core.condition.ChangeSet.Change;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.condition.Condition.Leaf;
import nl.leerwijzer.core.condition.Evaluation;
import nl.leerwijzer.core.condition.Reason;
import nl.leerwijzer.core.condition.Remedy;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Role;

/** Says what would mend a condition that is not met: how, who, how long, how much effort. */
final class Remedies {
    private final Words words;

    Remedies(Words words) {
        this.words = words;
    }

    /** What to do; where there are several ways, each of them. */
    List<Item> items(Evaluation evaluation) {
        List<ChangeSet> ways = evaluation.changes();
        if (ways.isEmpty()) {
            return unchangeable(evaluation);
        }
        if (ways.size() == 1) {
            return items(ways.get(0));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            String way = words.of(Words.text("remedy.way").with("number", i + 1).with("count", ways.size()));
            items.add(new Item(Mark.BULLET, Rich.of(way), items(ways.get(i))));
        }
        return items;
    }

    private List<Item> items(ChangeSet way) {
        Set<Item> items = new LinkedHashSet<>();
        for (Change change : way.changes()) {
            items.add(item(change));
        }
        return List.copyOf(items);
    }

    /** What can be done about what a condition asks; where nothing can be, why not. */
    List<Item> items(Condition condition) {
        List<Remedy> remedies = Conditions.wanted(condition).stream()
                .flatMap(leaf -> leaf.remedy().stream())
                .distinct()
                .toList();
        boolean changeable = remedies.stream().anyMatch(Remedy::isChangeable);
        return remedies.stream()
                .filter(remedy -> remedy.isChangeable() == changeable)
                .map(this::item)
                .toList();
    }

    private Item item(Remedy remedy) {
        return remedy.isChangeable() ? item(remedy.how(), Optional.of(remedy)) : notChangeable(remedy);
    }

    private Item notChangeable(Remedy remedy) {
        return Item.of(words.of(Words.text("remedy.not-changeable").with("reason", remedy.how())));
    }

    private Item item(Change change) {
        Optional<Remedy> remedy = change.leaf().remedy();
        Text what = remedy.isPresent() && change.holds()
                ? remedy.get().how()
                : Words.text(change.holds() ? "remedy.make-true" : "remedy.make-untrue")
                        .with("condition", Conditions.phrase(change.leaf()));
        Text placed = change.entry().isEmpty()
                ? what
                : Words.text("remedy.entry")
                        .with("position", change.entry().getAsInt())
                        .with("what", what);
        return item(placed, remedy);
    }

    private Item item(Text what, Optional<Remedy> remedy) {
        Rich text = Rich.strong(words.say("remedy.label")).and(" " + words.line(what));
        String terms = remedy.map(this::terms).orElse("");
        return new Item(Mark.BULLET, text, terms.isEmpty() ? List.of() : List.of(Item.of(terms)));
    }

    /** Who, how long and how much effort, in one line. */
    private String terms(Remedy remedy) {
        List<Text> terms = new ArrayList<>();
        if (!remedy.roles().isEmpty()) {
            terms.add(Words.text("remedy.who").with("roles", remedy.roles()));
        }
        remedy.leadTime().ifPresent(time -> terms.add(Words.text("remedy.time").with("time", time)));
        remedy.effort()
                .ifPresent(effort -> terms.add(Words.text("remedy.effort").with("effort", effort)));
        return terms.stream().map(words::of).collect(Collectors.joining(" "));
    }

    private List<Item> unchangeable(Evaluation evaluation) {
        Set<Item> items = new LinkedHashSet<>();
        for (Leaf leaf : failing(evaluation.reason())) {
            leaf.remedy()
                    .filter(remedy -> !remedy.isChangeable())
                    .ifPresent(remedy -> items.add(notChangeable(remedy)));
        }
        return List.copyOf(items);
    }

    /** The leaves that are not met. */
    private static List<Leaf> failing(Reason reason) {
        List<Leaf> leaves = new ArrayList<>();
        if (reason.condition() instanceof Leaf leaf && reason.verdict() == Verdict.NOT_MET) {
            leaves.add(leaf);
        }
        reason.children().forEach(child -> leaves.addAll(failing(child)));
        return leaves;
    }

    /** Who can mend a condition and how long that takes, in the first of the ways to do so; empty when nobody says. */
    String whoAndHowLong(Evaluation evaluation) {
        List<Text> times = evaluation.changes().stream()
                .limit(1)
                .flatMap(way -> way.changes().stream())
                .flatMap(change -> change.leaf().remedy().stream())
                .flatMap(remedy -> remedy.leadTime().stream())
                .distinct()
                .map(time -> Words.text("need.value").with("value", time))
                .toList();
        List<Text> terms = new ArrayList<>();
        Set<Role> roles = roles(evaluation);
        if (!roles.isEmpty()) {
            terms.add(Words.text("remedy.who").with("roles", List.copyOf(roles)));
        }
        if (!times.isEmpty()) {
            terms.add(Words.text("remedy.time").with("time", times));
        }
        return terms.stream().map(words::of).collect(Collectors.joining(" "));
    }

    /** Everybody who can do something about a condition in the first of the ways to mend it. */
    static Set<Role> roles(Evaluation evaluation) {
        Set<Role> roles = new LinkedHashSet<>();
        evaluation.changes().stream()
                .limit(1)
                .flatMap(way -> way.changes().stream())
                .flatMap(change -> change.leaf().remedy().stream())
                .forEach(remedy -> roles.addAll(remedy.roles()));
        return roles;
    }
}
