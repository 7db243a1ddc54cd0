package com.example.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;

/** A host that says it in words of its own. */
class OwnWordsTest {
    @Test
    void aHostsWordsComeFirst() {
        Guidance guidance = Guidance.builder()
                .texts((owner, key, language) -> owner.equals("com.example.job-rotation") && key.equals("title")
                        ? Optional.of("Rouleren bij ons")
                        : Optional.empty())
                .build();

        assertThat(guidance.catalogue()
                        .texts()
                        .render(
                                guidance.catalogue()
                                        .intervention("com.example.job-rotation")
                                        .orElseThrow()
                                        .profile()
                                        .title(),
                                Language.NL))
                .isEqualTo("Rouleren bij ons");
    }
}
