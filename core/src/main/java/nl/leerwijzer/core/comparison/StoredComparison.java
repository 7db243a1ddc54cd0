// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerwijzer.core.comparison.InputChange.OfContent;
import nl.leerwijzer.core.comparison.InputChange.OfDay;
import nl.leerwijzer.core.comparison.InputChange.OfSeed;
import nl.leerwijzer.core.comparison.InputChange.PluginAdded;
import nl.leerwijzer.core.comparison.InputChange.PluginRemoved;
import nl.leerwijzer.core.comparison.StoredAdvice.Installed;
import nl.leerwijzer.core.comparison.StoredAdvice.Kept;

/** Compares two stored advices. */
final class StoredComparison {
    private final StoredAdvice before;
    private final StoredAdvice after;
    private final List<InputChange> circumstances = new ArrayList<>();
    private final Map<String, InputChange> plugins = new LinkedHashMap<>();

    StoredComparison(StoredAdvice before, StoredAdvice after) {
        this.before = before;
        this.after = after;
        if (!before.asOf().equals(after.asOf())) {
            circumstances.add(new OfDay(before.asOf(), after.asOf()));
        }
        if (before.seed() != after.seed()) {
            circumstances.add(new OfSeed(before.seed(), after.seed()));
        }
        Set<String> ids = new TreeSet<>(before.interventions().keySet());
        ids.addAll(after.interventions().keySet());
        ids.forEach(this::addPlugin);
    }

    private void addPlugin(String id) {
        Installed old = before.interventions().get(id);
        Installed current = after.interventions().get(id);
        if (old == null) {
            plugins.put(id, new PluginAdded(id));
        } else if (current == null) {
            plugins.put(id, new PluginRemoved(id));
        } else if (!old.contentVersion().equals(current.contentVersion())) {
            plugins.put(id, new OfContent(id, old.contentVersion(), current.contentVersion()));
        }
    }

    AdviceComparison compare() {
        Map<String, Object> titles = new LinkedHashMap<>();
        after.interventions().forEach((id, installed) -> titles.put(id, installed.title()));
        before.interventions().forEach((id, installed) -> titles.putIfAbsent(id, installed.title()));
        List<InputChange> changes = new ArrayList<>(circumstances);
        changes.addAll(plugins.values());
        return new AdviceComparison(
                before.asOf(), after.asOf(), titles, changes, differences(titles.keySet()), Optional.empty());
    }

    private List<Difference> differences(Set<String> ids) {
        Set<AdviceAspect> aspects = new LinkedHashSet<>(after.statements().keySet());
        aspects.addAll(before.statements().keySet());
        List<Difference> differences = new ArrayList<>();
        for (String id : ids) {
            aspects.stream()
                    .filter(aspect -> aspect.intervention().equals(Optional.of(id)))
                    .forEach(aspect -> add(aspect, differences));
        }
        aspects.stream().filter(aspect -> aspect.intervention().isEmpty()).forEach(aspect -> add(aspect, differences));
        return differences;
    }

    private void add(AdviceAspect aspect, List<Difference> differences) {
        Optional<Kept> old = Optional.ofNullable(before.statements().get(aspect));
        Optional<Kept> current = Optional.ofNullable(after.statements().get(aspect));
        if (!old.map(Kept::statement)
                .map(Statement::code)
                .equals(current.map(Kept::statement).map(Statement::code))) {
            differences.add(new Difference(
                    aspect,
                    current.or(() -> old).flatMap(Kept::name),
                    old.map(Kept::statement),
                    current.map(Kept::statement),
                    because(aspect)));
        }
    }

    private Attribution because(AdviceAspect aspect) {
        if (aspect instanceof AdviceAspect.Order) {
            return becauseOfOrder();
        }
        Optional<InputChange> plugin = aspect.intervention().map(plugins::get);
        if (plugin.isPresent() && !(plugin.get() instanceof OfContent)) {
            return new Attribution.Proven(List.of(List.of(plugin.get())), true);
        }
        List<InputChange> candidates = new ArrayList<>(circumstances);
        plugin.ifPresent(candidates::add);
        return new Attribution.Possible(candidates);
    }

    /** Installing a plug-in never swaps two others: where those in both keep their order, it is the set that changed. */
    private Attribution becauseOfOrder() {
        List<InputChange> sets = plugins.values().stream()
                .filter(change -> !(change instanceof OfContent))
                .toList();
        if (inBoth(before).equals(inBoth(after)) && !sets.isEmpty()) {
            return new Attribution.Proven(List.of(sets), true);
        }
        List<InputChange> candidates = new ArrayList<>(circumstances);
        candidates.addAll(plugins.values());
        return new Attribution.Possible(candidates);
    }

    private List<String> inBoth(StoredAdvice advice) {
        return advice.interventions().keySet().stream()
                .filter(id -> before.interventions().containsKey(id)
                        && after.interventions().containsKey(id))
                .toList();
    }
}
