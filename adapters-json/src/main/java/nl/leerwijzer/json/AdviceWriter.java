// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.leerwijzer.core.decision.DecisionReview;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Assessment;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.InterventionAssessment;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.guidance.PartAssessment;
import nl.leerwijzer.core.guidance.PreconditionAssessment;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;

/**
 * Writes assessments, advice and the results of instruments as JSON: data only, no markup. {@link AdviceSchema} describes
 * the one shape that they have.
 *
 * <p>A text is an object with its {@code key} and its words in each language asked for. Numbers are plain, without
 * exponent; dates are ISO. Facts go by id and are described once, in {@code facts}; entries of a list go by position,
 * counted from 1. Equal input gives the same bytes.
 *
 * <p>A writer is immutable and can be used by any number of threads.
 */
public final class AdviceWriter {
    private final Texts texts;
    private final List<Language> languages;
    private final Optional<Situation> shown;

    private AdviceWriter(Texts texts, List<Language> languages, Optional<Situation> shown) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.languages = languages.stream().distinct().toList();
        this.shown = shown;
    }

    /**
     * A writer of texts in these languages, in this order.
     *
     * @throws IllegalArgumentException without a language
     */
    public static AdviceWriter of(Texts texts, List<Language> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an advice is written in at least one language");
        }
        return new AdviceWriter(texts, languages, Optional.empty());
    }

    /**
     * The same writer, showing with each reason the value that the situation has for its fact; never a label or free
     * text. It must be the situation that was assessed.
     */
    public AdviceWriter showing(Situation situation) {
        return new AdviceWriter(texts, languages, Optional.of(situation));
    }

    /** How every intervention stands. */
    public String write(Assessment assessment) {
        return document("assessment", (out, json) -> {
            putCircumstances(json, assessment);
            json.putArray(
                    "interventions",
                    assessment.interventions(),
                    each -> json.writeObject(members -> putAssessment(out, each)));
            putQuestions(out, assessment.questions());
            out.putDiagnostics(assessment.diagnostics());
        });
    }

    /** What is still to be asked, as the assessment has it, without the rest of it. */
    public String writeQuestions(Assessment assessment) {
        return document("questions", (out, json) -> {
            putCircumstances(json, assessment);
            putQuestions(out, assessment.questions());
            out.putDiagnostics(assessment.diagnostics());
        });
    }

    /** How every intervention stands, and what doing it delivers. */
    public String write(Advice advice) {
        return document("advice", (out, json) -> putAdvice(out, advice));
    }

    /**
     * The same, byte for byte, with one member behind it: the decisions that stand beside the advice.
     */
    public String write(Advice advice, DecisionReview decisions) {
        return document("advice", (out, json) -> putAdvice(out, advice), out -> new ReviewWriter(out).put(decisions));
    }

    private static void putAdvice(AdviceOut out, Advice advice) {
        JsonOut json = out.json();
        putCircumstances(json, advice.assessment());
        json.putArray(
                "interventions", advice.interventions(), each -> json.writeObject(members -> putAdvice(out, each)));
        putQuestions(out, advice.assessment().questions());
        new ProfileWriter(out).putLinks(advice.links());
        out.putRefs("estimates", advice.estimates());
        out.putRefs("stale", advice.stale());
        out.putDiagnostics(advice.diagnostics());
    }

    /** What an instrument made of its document. */
    public String write(InstrumentResult result) {
        return document("instrument-result", (out, json) -> {
            json.putObject("instrument", members -> new ProfileWriter(out).put(result.profile()));
            result.outcome()
                    .ifPresent(outcome -> json.putObject("outcome", members -> {
                        out.putRefs("missing", result.missing());
                        new OutcomeWriter(out).put(outcome);
                    }));
            out.putDiagnostics(result.diagnostics());
        });
    }

    private String document(String kind, BiConsumer<AdviceOut, JsonOut> body) {
        return document(kind, body, out -> {});
    }

    private String document(String kind, BiConsumer<AdviceOut, JsonOut> body, Consumer<AdviceOut> behind) {
        return AdviceOut.document(kind, texts, languages, shown, body, behind);
    }

    private static void putCircumstances(JsonOut json, Assessment assessment) {
        assessment.asOf().map(LocalDate::toString).ifPresent(date -> json.put("asOf", date));
        json.put("seed", assessment.seed());
    }

    private static void putAdvice(AdviceOut out, InterventionAdvice advice) {
        putAssessment(out, advice.assessment());
        JsonOut json = out.json();
        advice.outcome()
                .ifPresent(outcome -> json.putObject("outcome", members -> {
                    members.put("firm", advice.firm());
                    out.putRefs("missing", advice.missing());
                    new OutcomeWriter(out).put(outcome);
                }));
        new ProfileWriter(out).putCautions(advice.cautions());
        EvidenceWriter evidence = new EvidenceWriter(out);
        json.putArray("evidence", advice.evidence(), evidence::write);
    }

    private static void putAssessment(AdviceOut out, InterventionAssessment assessment) {
        JsonOut json = out.json();
        new ProfileWriter(out).put(assessment.profile());
        json.put("standing", assessment.standing().id());
        json.put("exact", assessment.exact());
        assessment.started().map(LocalDate::toString).ifPresent(date -> json.put("started", date));
        ReasonWriter reasons = new ReasonWriter(out);
        assessment.relevance().ifPresent(relevance -> json.putObject("relevance", members -> reasons.put(relevance)));
        json.putArray(
                "preconditions",
                assessment.preconditions(),
                precondition -> putPrecondition(out, reasons, precondition));
        json.putArray("obstacles", assessment.obstacles(), part -> putPartId(json, part));
        json.putArray("toPrepare", assessment.toPrepare(), part -> putPartId(json, part));
        json.put("openOrUnmet", assessment.openOrUnmet());
    }

    private static void putPartId(JsonOut json, PartAssessment part) {
        json.writeObject(members -> {
            members.put("precondition", part.precondition().name());
            members.put("part", part.part().id());
        });
    }

    private static void putPrecondition(AdviceOut out, ReasonWriter reasons, PreconditionAssessment assessed) {
        out.json().writeObject(members -> {
            var id = assessed.precondition().id();
            members.put("id", id.name());
            out.put("title", id.title());
            out.put("explanation", id.explanation());
            members.put("verdict", ReasonWriter.id(assessed.verdict()));
            members.putArray("parts", assessed.parts(), part -> putPart(out, reasons, part));
        });
    }

    private static void putPart(AdviceOut out, ReasonWriter reasons, PartAssessment assessed) {
        out.json().writeObject(members -> {
            var part = assessed.part();
            members.put("id", part.id());
            members.put("necessity", part.necessity().id());
            members.put("phase", part.phase().id());
            members.put("blocks", assessed.blocks());
            out.put("text", assessed.precondition().part(part));
            out.put("why", assessed.precondition().why(part));
            reasons.put(assessed.evaluation());
        });
    }

    private static void putQuestions(AdviceOut out, List<OpenQuestion> questions) {
        JsonOut json = out.json();
        json.putArray(
                "questions",
                questions,
                question -> json.writeObject(members -> {
                    out.putFact("fact", question.fact());
                    members.putArray("entries", question.entries(), members::write);
                    members.putStrings("decides", question.decides());
                    members.putStrings("judges", question.judges());
                    members.putStrings("completes", question.completes());
                }));
    }
}
