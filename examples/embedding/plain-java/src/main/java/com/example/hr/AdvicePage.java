package com.example.hr;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InterventionAdvice;
import nl.leerwijzer.core.guidance.OpenQuestion;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts;

/** A page about talks: what the system knows goes in, advice comes out as values, and the page is the host's own. */
final class AdvicePage {
    private final Guidance guidance = Guidance.discover();
    private final Language language;

    AdvicePage(Language language) {
        this.language = language;
    }

    /** Talks that nobody held last year say nothing about how it is done here. */
    String about(List<TalkKind> talks, boolean offerFits, LocalDate today) {
        Entry[] held = talks.stream()
                .filter(talk -> talk.heldLastYear() > 0)
                .map(talk -> Entry.of(talk.code()).with(DialogueFacts.TALK_DEVELOPMENT, talk.coversDevelopment()))
                .toArray(Entry[]::new);
        Situation situation = Situation.builder()
                .asOf(today)
                .setEntries(DialogueFacts.TALKS, held)
                .set(DialogueFacts.OFFER_FITS, offerFits)
                .build();
        Advice advice = guidance.advise(situation);
        return advice.interventions().stream().map(this::article).collect(Collectors.joining("\n"))
                + advice.assessment().questions().stream()
                        .limit(3)
                        .map(this::question)
                        .collect(Collectors.joining("\n", "\n<ol>\n", "\n</ol>"));
    }

    private String article(InterventionAdvice advice) {
        return "<article><h2>" + escaped(advice.assessment().profile().title()) + "</h2><p class=\""
                + advice.assessment().standing().name().toLowerCase(Locale.ROOT) + "\">"
                + escaped(advice.assessment().standing().text()) + "</p></article>";
    }

    private String question(OpenQuestion question) {
        return "<li>" + escaped(question.fact().question()) + "</li>";
    }

    private String escaped(Text text) {
        return guidance.catalogue()
                .texts()
                .render(text, language)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
