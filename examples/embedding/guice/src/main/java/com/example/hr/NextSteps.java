package com.example.hr;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;

/** How every intervention stands, in the words of the host. */
final class NextSteps {
    private final Guidance guidance;
    private final Texts texts;

    @Inject
    NextSteps(Guidance guidance, Texts texts) {
        this.guidance = guidance;
        this.texts = texts;
    }

    Map<String, String> in(Situation situation) {
        Map<String, String> standings = new LinkedHashMap<>();
        guidance.assess(situation)
                .interventions()
                .forEach(each ->
                        standings.put(each.id(), texts.render(each.standing().text(), Language.NL)));
        return standings;
    }
}
