// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerwijzer.core.evidence.Comparison;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Finding;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.text.Text;

/** Writes what is known, or claimed, about how an intervention works. */
final class EvidenceWriter {
    private final AdviceOut out;
    private final JsonOut json;

    EvidenceWriter(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    void write(Evidence evidence) {
        json.writeObject(members -> {
            members.put("id", evidence.id());
            out.put("text", evidence.text());
            out.put("limits", evidence.limits());
            members.putArray("sources", evidence.sources(), this::writeSource);
            putFinding("finding", evidence, evidence.finding());
            putFinding("comparator", evidence, evidence.comparator());
            evidence.comparison().ifPresent(this::putComparison);
        });
    }

    void writeSource(Source source) {
        json.writeObject(members -> {
            members.put("id", source.id());
            members.put("citation", source.citation());
            members.put("standing", source.standing().id());
            out.put("standingText", source.standing().text());
            source.address().ifPresent(address -> members.put("address", address.toString()));
        });
    }

    private void putFinding(String name, Evidence evidence, Optional<Finding> reported) {
        reported.ifPresent(finding -> json.putObject(name, members -> {
            members.put("id", finding.id());
            out.put("text", Text.of(evidence.owner(), "evidence." + evidence.id() + "." + finding.id()));
            members.put("percent", finding.share().percent());
            finding.population().ifPresent(population -> members.put("population", population));
            finding.measure().ifPresent(measure -> members.put("measure", measure));
            finding.period().ifPresent(period -> members.put("period", period));
        }));
    }

    private void putComparison(Comparison comparison) {
        json.putObject("comparison", members -> {
            members.put("comparability", id(comparison.comparability()));
            putAspects("differing", comparison.differing());
            putAspects("unknown", comparison.unknown());
            comparison.difference().ifPresent(points -> members.put("percentagePoints", points));
        });
    }

    private void putAspects(String name, Set<Comparison.Aspect> aspects) {
        json.putStrings(name, aspects.stream().sorted().map(EvidenceWriter::id).toList());
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
