// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.fact.TraitSelector;
import nl.leerwijzer.core.text.Text;

/**
 * Something that is known, or claimed, about how an intervention works.
 *
 * <p>Worded by {@code evidence.<id>} of its owner, and {@code evidence.<id>.limits}, which says what it does not show.
 *
 * @param owner the namespace whose texts word it
 * @param id a short name in lower case with hyphens
 * @param sources where it comes from
 * @param finding the share that was found, if it is one
 * @param comparator what it is set against, if anything
 * @param relevantFor the people it is about, if it is about some only
 */
public record Evidence(
        String owner,
        String id,
        List<Source> sources,
        Optional<Finding> finding,
        Optional<Finding> comparator,
        Optional<TraitSelector> relevantFor) {
    /**
     * Checks the parts that it is made of.
     *
     * @throws IllegalArgumentException without a source; a claim without one names the guide
     */
    public Evidence {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("evidence names its source, be it one that only claims it");
        }
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(relevantFor, "relevantFor");
    }

    /** Evidence in words only. */
    public static Evidence of(String owner, String id, Source... sources) {
        return new Evidence(owner, id, List.of(sources), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same evidence with a share that was found, and what it is set against. */
    public Evidence finding(Finding found, Finding comparedWith) {
        return new Evidence(owner, id, sources, Optional.of(found), Optional.of(comparedWith), relevantFor);
    }

    /** The same evidence, shown only where it may be about people who work here. */
    public Evidence relevantFor(TraitSelector selector) {
        return new Evidence(owner, id, sources, finding, comparator, Optional.of(selector));
    }

    /** What comes of comparing the finding with its comparator. */
    public Optional<Comparison> comparison() {
        return finding.flatMap(found -> comparator.map(other -> Comparison.of(found, other)));
    }

    public Text text() {
        return Text.of(owner, "evidence." + id);
    }

    /** What it does not show. */
    public Text limits() {
        return Text.of(owner, "evidence." + id + ".limits");
    }
}
