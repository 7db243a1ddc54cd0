package com.example.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;

class AdvicePageTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final TalkKind PROGRESS = new TalkKind("progress", true, 240);

    @Test
    void theHostRunsOnTheModulePath() {
        assertThat(AdvicePage.class.getModule().getName()).isEqualTo("com.example.hr");
    }

    @Test
    void aTalkWithoutDevelopmentMakesTheInterventionRelevantAndLeavesQuestions() {
        String page = new AdvicePage(Language.EN)
                .about(List.of(PROGRESS, new TalkKind("appraisal", false, 236)), true, TODAY);

        assertThat(page).containsOnlyOnce("<article>").contains("class=\"undecided\"").contains("<li>");
        assertThat(page.lines().filter(line -> line.startsWith("<li>"))).hasSize(3);
    }

    @Test
    void aTalkThatNobodyHeldDoesNotCount() {
        AdvicePage page = new AdvicePage(Language.NL);

        assertThat(page.about(List.of(PROGRESS, new TalkKind("exit", false, 0)), true, TODAY))
                .contains("class=\"not_relevant\"");
        assertThat(page.about(List.of(PROGRESS, new TalkKind("exit", false, 3)), true, TODAY))
                .contains("class=\"undecided\"");
    }
}
