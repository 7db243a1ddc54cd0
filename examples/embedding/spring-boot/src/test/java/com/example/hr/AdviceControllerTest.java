package com.example.hr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class AdviceControllerTest {
    @Autowired
    private MockMvcTester mvc;

    private MockMvcTester.MockMvcRequestBuilder post(String document) {
        return mvc.post().uri("/advice").contentType(MediaType.APPLICATION_JSON).content(document);
    }

    @Test
    void aSituationIsAnsweredWithAdviceInBothLanguages() {
        assertThat(post("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.interventions[*].id")
                .asArray()
                .containsExactlyInAnyOrder("development-dialogue", "workplace-learning");
        assertThat(post("{}")).bodyText().contains("\"nl\":", "\"en\":");
    }

    @Test
    void allFaultsOfADocumentComeBackAtOnceWithoutItsValues() {
        String wrong = "{\"facts\": {\"development-dialogue\": {\"both-speak\": \"secret\", \"no-such-fact\": 1}}}";

        assertThat(post(wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(2);
        assertThat(post(wrong)).bodyText().doesNotContain("secret");
    }
}
