package com.example.hr;

import java.util.List;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.json.AdviceWriter;
import nl.leerwijzer.json.ReadResult;
import nl.leerwijzer.json.SituationReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A situation comes in as JSON; advice goes out, or everything that is wrong with the situation. */
@RestController
class AdviceController {
    private final Guidance guidance;
    private final SituationReader reader;
    private final AdviceWriter writer;
    private final Texts texts;

    AdviceController(Guidance guidance, SituationReader reader, AdviceWriter writer, Texts texts) {
        this.guidance = guidance;
        this.reader = reader;
        this.writer = writer;
        this.texts = texts;
    }

    @PostMapping(path = "/advice", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> advice(@RequestBody byte[] document) {
        ReadResult read = reader.read(document);
        return read.situation()
                .map(guidance::advise)
                .map(advice -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body((Object) writer.write(advice)))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(faults(read)));
    }

    private List<String> faults(ReadResult read) {
        return read.faults().stream()
                .map(fault -> texts.render(fault.text(), Language.EN))
                .toList();
    }
}
