// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.List;
import java.util.Optional;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.View;
import nl.leerwijzer.core.outcome.Outcome;
import nl.leerwijzer.core.outcome.TypedOutcome;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/**
 * A guide for the talks of an organisation: which talks lack development, what each side hears, a preparation sheet for
 * either, an agenda, whether the two are equals, how far wishes and needs go together, when to follow up, and what it
 * takes.
 *
 * <p>It is defined for every situation; what cannot be computed is a figure that names the facts it wants.
 */
public final class ConversationGuide extends TypedOutcome {
    private final Optional<List<PersonnelTalk>> talks;
    private final Optional<Agenda> agenda;
    private final EqualityCheck equality;
    private final Verdict safe;
    private final Optional<List<ThemeAlignment>> alignment;
    private final PreparationSheet employeeSheet;
    private final PreparationSheet managerSheet;
    private final Moments moments;
    private final Outcome shown;

    private ConversationGuide(View situation) {
        talks = PersonnelTalk.in(situation);
        agenda = situation.find(DialogueFacts.TALK_LENGTH).map(length -> Agenda.of(length.amount()));
        equality = EqualityCheck.of(situation);
        safe = Verdicts.all(List.of(
                Verdicts.none(situation, DialogueFacts.usesAgainstEmployee()),
                Verdicts.isYes(situation, DialogueFacts.DARE_TO_SAY_WISHES)));
        alignment = ThemeAlignment.in(situation);
        Directions directions = Directions.in(situation);
        employeeSheet = PreparationSheet.of(Side.EMPLOYEE, directions, alignment.orElse(List.of()));
        managerSheet = PreparationSheet.of(Side.MANAGER, directions, alignment.orElse(List.of()));
        moments = Moments.in(situation, safe);
        shown = new GuideReport(situation, directions, this).outcome();
    }

    static ConversationGuide in(View situation) {
        return new ConversationGuide(situation);
    }

    /** The kinds of talks that are held; empty while the list is unknown. */
    public Optional<List<PersonnelTalk>> talks() {
        return talks;
    }

    /** The talks that are known to lack development. */
    public List<PersonnelTalk> talksWithoutDevelopment() {
        return talks.orElse(List.of()).stream()
                .filter(talk -> talk.development().equals(Optional.of(false)))
                .toList();
    }

    /** The agenda; empty while it is unknown how long a talk lasts. */
    public Optional<Agenda> agenda() {
        return agenda;
    }

    /** Whether the two sides are equals. */
    public EqualityCheck equality() {
        return equality;
    }

    /** Whether employees can safely say what they wish. */
    public Verdict safe() {
        return safe;
    }

    /** How far wishes and needs go together, theme by theme; empty while the list is unknown. */
    public Optional<List<ThemeAlignment>> alignment() {
        return alignment;
    }

    /** What a side thinks over before the talk. */
    public PreparationSheet sheet(Side side) {
        return switch (side) {
            case EMPLOYEE -> employeeSheet;
            case MANAGER -> managerSheet;
        };
    }

    /** When what happens. */
    public Moments moments() {
        return moments;
    }

    @Override
    protected Outcome shown() {
        return shown;
    }

    @Override
    public String type() {
        return "conversation-guide/1";
    }
}
