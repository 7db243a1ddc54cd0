// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerwijzer.core.condition.Condition;
import nl.leerwijzer.core.evidence.Evidence;
import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Part;
import nl.leerwijzer.core.intervention.Phase;
import nl.leerwijzer.core.intervention.Precondition;
import nl.leerwijzer.core.text.Text;
import org.junit.jupiter.api.Test;

/** What a plug-in must have words for. */
class EssentialTextsTest {
    private static final String ID = "com.example.stub";
    private static final Fact<Boolean> READY = Fact.yesNo(ID, "ready");

    private enum Shift {
        EARLY,
        LATE_NIGHT
    }

    @Test
    void anInterventionWordsItsProfileItsPreconditionsAndEveryFactThatItReads() throws PluginFailure {
        StubIntervention stub = new StubIntervention(ID)
                .profile(profile -> profile.addMethod("talk", "practise")
                        .addCautions(Caution.of(ID, "too-fast"))
                        .addEvidence(Evidence.of(ID, "trial", Source.of("us", "us", Source.Standing.OURS)))
                        .addLinks(PageLink.of(ID, "guide", "https://example.com/guide")))
                .relevantWhen(Condition.isYes(READY))
                .needs(Precondition.of(
                        ID,
                        "support",
                        Part.required(Phase.BEFORE_START, "time", Condition.isYes(READY)),
                        Part.recommended(Phase.WHILE_RUNNING, "coach", Condition.isYes(READY))))
                .reads(Fact.choice(ID, "shift", Shift.class), Fact.choices(ID, "shifts", Shift.class));

        List<Text> texts = EssentialTexts.of(Inspection.inspect(stub));

        assertThat(texts)
                .filteredOn(text -> text.owner().equals(ID))
                .extracting(Text::key)
                .containsExactlyInAnyOrder(
                        "title",
                        "problem",
                        "method.talk",
                        "method.practise",
                        "caution.too-fast",
                        "evidence.trial",
                        "evidence.trial.limits",
                        "link.guide",
                        "precondition.support.title",
                        "precondition.support.time",
                        "precondition.support.coach",
                        "fact.ready.name",
                        "fact.ready.question",
                        "fact.ready.why",
                        "fact.shift.name",
                        "fact.shift.question",
                        "fact.shift.why",
                        "fact.shift.choice.early",
                        "fact.shift.choice.late-night",
                        "fact.shifts.name",
                        "fact.shifts.question",
                        "fact.shifts.why",
                        "fact.shifts.choice.early",
                        "fact.shifts.choice.late-night");
    }

    @Test
    void anInstrumentWordsItsProfileAndEveryFactThatItReads() throws PluginFailure {
        List<Text> texts = EssentialTexts.of(Inspection.inspect(new StubInstrument(ID).reads(READY)));

        assertThat(texts)
                .extracting(Text::key)
                .containsExactlyInAnyOrder(
                        "title", "problem", "fact.ready.name", "fact.ready.question", "fact.ready.why");
    }
}
