package com.example.hr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.LocalDate;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Contact;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private final Injector injector = Guice.createInjector(new PersonnelModule());

    @Test
    void theHostRunsOnTheClassPath() {
        assertThat(NextSteps.class.getModule().isNamed()).isFalse();
    }

    @Test
    void everyInstalledInterventionStandsSomewhere() {
        assertThat(injector.getInstance(NextSteps.class).in(Situation.unknown()))
                .containsOnlyKeys("development-dialogue", "workplace-learning");
    }

    @Test
    void aBlockedInterventionIsNamedInTheHostsWords() {
        Situation unsafe = Situation.builder()
                .asOf(LocalDate.of(2027, 3, 1))
                .setEntries(DialogueFacts.TALKS, Entry.of("appraisal").with(DialogueFacts.TALK_DEVELOPMENT, false))
                .set(DialogueFacts.USED_FOR_DISMISSAL, true)
                .build();

        assertThat(injector.getInstance(NextSteps.class).in(unsafe))
                .containsEntry("development-dialogue", "eerst iets anders regelen");
    }

    @Test
    void theContactIsTheHosts() {
        assertThat(injector.getInstance(Catalogue.class).contact()).contains(new Contact("leren@personeel.example"));
    }
}
