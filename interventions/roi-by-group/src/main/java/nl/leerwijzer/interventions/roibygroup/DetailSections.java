// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.roibygroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerwijzer.core.outcome.Figure;
import nl.leerwijzer.core.outcome.OutcomeBuilder;
import nl.leerwijzer.core.outcome.Section;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.roibygroup.calculation.KnowledgeDecay;
import nl.leerwijzer.interventions.roibygroup.calculation.NotDeveloping;

/** What stands behind the first figures, each a table with one row per group, whatever the number of groups. */
final class DetailSections {
    private static final List<String> READINGS = Arrays.stream(KnowledgeDecay.values())
            .map(DetailFigures::ratioUnder)
            .toList();
    private static final List<String> UNCERTAINTY =
            List.of(DetailFigures.NPV_SIMULATED, DetailFigures.NPV_POSITIVE, DetailFigures.NPV_DRIVER);
    private static final List<String> NOT_DEVELOPING = Stream.concat(
                    Arrays.stream(NotDeveloping.Part.values()).map(DetailFigures::part),
                    Stream.of(DetailFigures.NOT_DEVELOPING_KNOWN, DetailFigures.MARKET_GAP))
            .toList();
    private static final List<String> BESIDE =
            List.of(CaseFigures.NPV_PER_HEAD, CaseFigures.NPV_EQUAL_STAY, CaseFigures.NPV_PER_FTE);
    private static final List<String> ADVANCED =
            List.of(DetailFigures.INTERNAL_RATE, DetailFigures.UTILITY, DetailFigures.BREAK_EVEN_EFFECT);

    private final OutcomeBuilder outcome;
    private final Tables tables;
    private final List<GroupDetails> groups;
    private final List<Key> keys;

    DetailSections(OutcomeBuilder outcome, Tables tables, List<GroupDetails> groups) {
        this.outcome = outcome;
        this.tables = tables;
        this.groups = groups;
        this.keys = groups.stream().map(GroupDetails::key).toList();
    }

    /** How to read what follows. */
    void writeExplanation() {
        List<Text> sentences = new ArrayList<>();
        if (tables.isAnyDefined(keys, READINGS)) {
            sentences.add(text("behind.readings"));
        }
        if (tables.isAnyDefined(keys, UNCERTAINTY)) {
            sentences.add(text("behind.uncertainty"));
        }
        if (tables.isAnyDefined(keys, BESIDE)) {
            sentences.add(text("behind.beside"));
        }
        if (tables.isAnyDefined(keys, ADVANCED)) {
            sentences.add(text("behind.advanced"));
        }
        if (!sentences.isEmpty()) {
            outcome.paragraph("behind", sentences.toArray(Text[]::new));
        }
    }

    /** What a group has to yield, and how long people have to stay. */
    void writeBreakEvens() {
        tables.known("needed", keys, List.of(CaseFigures.NEEDED_PER_MONTH, CaseFigures.NEEDED_MINUTES));
        tables.known(
                "break-even",
                keys,
                List.of(
                        CaseFigures.BREAK_EVEN_STAY,
                        CaseFigures.EXTENSION,
                        CaseFigures.BREAK_EVEN_REACH,
                        CaseFigures.NEEDED_SHARE));
    }

    /** The life of knowledge in its three readings. */
    void writeReadings() {
        tables.known("readings", keys, READINGS);
    }

    /** How uncertain the cases are, and which estimates that comes from. */
    void writeUncertainty(List<Figure> tornado) {
        tables.known("uncertainty", keys, UNCERTAINTY);
        if (!tornado.isEmpty()) {
            outcome.chart(
                    "tornado",
                    tornado.stream()
                            .map(swing -> new Section.Bar(
                                    DetailFigures.input(swing.id().entry().orElseThrow()), swing.id()))
                            .toList());
        }
    }

    /** The second scenario. */
    void writeNotDeveloping() {
        if (groups.isEmpty()) {
            return;
        }
        boolean anything = tables.known("not-developing", keys, NOT_DEVELOPING);
        List<Text> unknown = Arrays.stream(NotDeveloping.Part.values())
                .filter(part -> groups.stream()
                        .anyMatch(group -> group.notDeveloping().unknownParts().contains(part)))
                .map(part -> Tables.name(DetailFigures.part(part)))
                .toList();
        Text first = text(anything ? "not-developing.beside" : "not-developing.nothing-known");
        outcome.paragraph(
                "not-developing-how",
                unknown.isEmpty()
                        ? new Text[] {first}
                        : new Text[] {first, text("not-developing.unknown").with("parts", unknown)});
    }

    /** The groups beside each other: what is invested, and what is left of differences that are no merit. */
    void writeBesideEachOther() {
        tables.known(
                "investment", keys, List.of(CaseFigures.COST_PER_HEAD, CaseFigures.COST_GAP, CaseFigures.COST_PER_FTE));
        tables.known("beside", keys, BESIDE);
    }

    /** What was asked for apart. */
    void writeAdvanced() {
        tables.known("advanced", keys, ADVANCED);
    }

    /** What stands outside the test. */
    void writeObligedTraining() {
        List<Key> obliged = groups.stream()
                .filter(group -> group.group().obligedCost().isPresent())
                .map(GroupDetails::key)
                .toList();
        if (!obliged.isEmpty()) {
            tables.whole("obliged", obliged, List.of(CaseFigures.OBLIGED_COST));
            outcome.caution(text("caution.obliged-training"));
        }
    }

    private static Text text(String key) {
        return Text.of(RoiByGroup.ID, key);
    }
}
