// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.instruments.roiobjections;

import com.google.auto.service.AutoService;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.instruments.roiobjections.matching.Heard;
import nl.leerwijzer.instruments.roiobjections.matching.Listener;
import nl.leerwijzer.interventions.roibygroup.Assumption;
import nl.leerwijzer.interventions.roibygroup.LowSchooledReason;
import nl.leerwijzer.interventions.roibygroup.calculation.BusinessCases;
import nl.leerwijzer.interventions.roibygroup.calculation.CaseFacts;

/**
 * Answers what a manager says against training some groups: what is true in it, what speaks against it, and the
 * calculation that settles it here.
 *
 * <p>It answers the assumptions that are chosen, and those that it hears in a statement. Nothing of the statement is in
 * what it returns, and nothing is kept.
 */
@AutoService(Instrument.class)
public final class RoiObjections implements Instrument {
    /** The permanent id of this instrument. */
    public static final String ID = "roi-objections";

    /** Which of the four assumptions are to be answered. */
    public static final Fact<Set<Assumption>> ASSUMPTIONS = Fact.choices(ID, "assumptions", Assumption.class);

    /** Which reasons are given for {@link Assumption#LOW_SCHOOLED_TOO_UNCERTAIN}. */
    public static final Fact<Set<LowSchooledReason>> LOW_SCHOOLED_REASONS =
            Fact.choices(ID, "low-schooled-reasons", LowSchooledReason.class);

    /** What the manager says, in Dutch or English. */
    public static final Fact<FreeText> STATEMENT = Fact.freeText(ID, "statement");

    private final Profile profile = ObjectionProfile.profile();
    private final Listener listener = new Listener();

    /** Made by the service loader, or by a host. */
    public RoiObjections() {}

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>(List.of(ASSUMPTIONS, LOW_SCHOOLED_REASONS, STATEMENT));
        facts.addAll(CaseFacts.all());
        facts.add(Organisation.GROUP_LABEL);
        return Collections.unmodifiableSet(facts);
    }

    @Override
    public Outcome use(View input) {
        Heard heard = input.find(STATEMENT)
                .map(statement -> listener.hear(statement.words()))
                .orElse(Heard.NOTHING);
        return new ObjectionReport(Objections.of(input, heard), BusinessCases.of(input), new GroupNames(input)).write();
    }
}
