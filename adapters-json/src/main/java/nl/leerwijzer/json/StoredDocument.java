// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerwijzer.core.comparison.AdviceAspect;
import nl.leerwijzer.core.comparison.Firmness;
import nl.leerwijzer.core.comparison.Statement;
import nl.leerwijzer.core.comparison.StoredAdvice;
import nl.leerwijzer.core.comparison.StoredAdvice.Installed;
import nl.leerwijzer.core.comparison.StoredAdvice.Kept;
import nl.leerwijzer.core.condition.Verdict;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.PreconditionId;
import nl.leerwijzer.core.outcome.FigureId;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Name;
import tools.jackson.core.JsonToken;

/** Reads one stored advice. */
final class StoredDocument {
    private static final Map<String, Standing> STANDINGS = AnswerReader.byId(Standing.values(), Standing::id);
    private static final Map<String, Verdict> VERDICTS = AnswerReader.byId(Verdict.values(), ReasonWriter::id);

    private final SourceText source;
    private final Language language;
    private final Faults faults;
    private final Cursor cursor;
    private final Walker walker;
    private final Map<String, Installed> interventions = new LinkedHashMap<>();
    private final Map<AdviceAspect, Kept> statements = new LinkedHashMap<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private long seed;

    StoredDocument(SourceText source, Language language) {
        this.source = source;
        this.language = language;
        this.faults = new Faults(source);
        this.cursor = new Cursor(source);
        this.walker = new Walker(cursor, faults);
    }

    /** Reads it all. */
    StoredAdviceResult read() {
        if (source.isMarked()) {
            faults.add(JsonFault.Code.BYTE_ORDER_MARK, Pointer.ROOT, 0);
        }
        try (cursor) {
            if (cursor.next() == JsonToken.START_OBJECT) {
                Optional<StoredNode> document = StoredNode.read(walker, Pointer.ROOT);
                cursor.requireEnd();
                document.ifPresent(this::readDocument);
            } else {
                faults.add(
                        JsonFault.Code.NOT_AN_OBJECT,
                        Pointer.ROOT,
                        cursor.offset(),
                        Text.of(JsonTexts.OWNER, "fault.not-an-object.advice"));
            }
        } catch (ReadingStopped stopped) {
            faults.add(stopped.code(), walker.here(), stopped.offset(), DocumentReader.message(stopped));
        }
        Optional<StoredAdvice> advice = faults.isEmpty()
                ? Optional.of(new StoredAdvice(asOf, seed, interventions, statements))
                : Optional.empty();
        return new StoredAdviceResult(advice, faults.list());
    }

    private void readDocument(StoredNode document) {
        number(document, "schema")
                .filter(version -> version.compareTo(BigDecimal.valueOf(AdviceOut.SCHEMA)) != 0)
                .ifPresent(version -> refuse(
                        JsonFault.Code.UNSUPPORTED_SCHEMA, at(document, "schema"), JsonTexts.expected("schema")));
        text(document, "kind")
                .filter(kind -> !StoredAdviceReader.KINDS.contains(kind))
                .ifPresent(kind -> refuse(
                        JsonFault.Code.UNKNOWN_CHOICE, at(document, "kind"), JsonTexts.expected("stored.advice")));
        document.find("asOf").ifPresent(node -> asOf = day(node));
        number(document, "seed").ifPresent(number -> seed = number.longValue());
        List<Name> titles = new ArrayList<>();
        elements(document, "interventions").forEach(node -> readIntervention(node, titles));
        statements.put(
                new AdviceAspect.Order(),
                new Kept(Optional.empty(), new Statement(String.join(" ", interventions.keySet()), titles)));
    }

    private Optional<LocalDate> day(StoredNode node) {
        try {
            return Optional.of(LocalDate.parse(node.plain()));
        } catch (DateTimeParseException e) {
            refuse(JsonFault.Code.WRONG_FORM, node, new Kind.DateOf().expected());
            return Optional.empty();
        }
    }

    private void readIntervention(StoredNode node, List<Name> titles) {
        Optional<String> id = text(node, "id").filter(name -> isId(node, name));
        Optional<String> version = text(node, "contentVersion");
        Optional<Name> title = words(node, "title");
        choice(node, "standing", STANDINGS)
                .ifPresent(standing -> id.ifPresent(name ->
                        keep(new AdviceAspect.StandingOf(name), Optional.empty(), standing.id(), standing.text())));
        if (id.isEmpty() || version.isEmpty() || title.isEmpty()) {
            return;
        }
        interventions.put(id.get(), new Installed(title.get(), version.get()));
        titles.add(title.get());
        node.find("relevance")
                .flatMap(relevance -> choice(relevance, "verdict", VERDICTS))
                .ifPresent(verdict -> keep(new AdviceAspect.RelevanceOf(id.get()), Optional.empty(), verdict));
        elements(node, "preconditions").forEach(precondition -> readPrecondition(id.get(), precondition));
        Firmness firmness = node.find("outcome")
                .flatMap(outcome -> truth(outcome, "firm"))
                .map(firm -> firm ? Firmness.FIRM : Firmness.PROVISIONAL)
                .orElse(Firmness.NONE);
        keep(new AdviceAspect.FirmnessOf(id.get()), Optional.empty(), firmness.id(), firmness.text());
        node.find("outcome")
                .ifPresent(outcome -> elements(outcome, "figures").forEach(figure -> readFigure(id.get(), figure)));
    }

    private boolean isId(StoredNode node, String name) {
        boolean wellFormed = FactId.isNamespace(name);
        if (!wellFormed) {
            refuse(JsonFault.Code.WRONG_FORM, at(node, "id"), JsonTexts.expected("intervention"));
        }
        return wellFormed;
    }

    private void readPrecondition(String owner, StoredNode node) {
        Optional<String> id = text(node, "id");
        Optional<Name> title = words(node, "title");
        Optional<Verdict> verdict = choice(node, "verdict", VERDICTS);
        List<StoredNode> parts = elements(node, "parts");
        if (id.isPresent() && title.isPresent() && verdict.isPresent()) {
            PreconditionId precondition = new PreconditionId(owner, id.get());
            keep(new AdviceAspect.PreconditionOf(precondition), title, verdict.get());
            parts.forEach(part -> readPart(precondition, part));
        }
    }

    private void readPart(PreconditionId precondition, StoredNode node) {
        Optional<String> id = text(node, "id");
        Optional<Name> words = words(node, "text");
        Optional<Verdict> verdict = choice(node, "verdict", VERDICTS);
        if (id.isPresent() && words.isPresent() && verdict.isPresent()) {
            keep(new AdviceAspect.PartOf(precondition, id.get()), words, verdict.get());
        }
    }

    private void readFigure(String owner, StoredNode node) {
        Optional<FigureId> id = text(node, "id").flatMap(name -> figureId(node, name));
        Optional<Name> name = words(node, "name");
        Optional<Name> shown = words(node, "shown");
        Optional<StoredNode> value = member(node, "value", StoredNode::isObject, JsonTexts.expected("stored.object"));
        if (id.isPresent() && name.isPresent() && shown.isPresent() && value.isPresent()) {
            String unit = node.find("unit").map(StoredNode::plain).orElse("");
            keep(new AdviceAspect.FigureOf(owner, id.get()), name, code(value.get()) + unit, shown.get());
        }
    }

    private Optional<FigureId> figureId(StoredNode figure, String name) {
        Optional<String> entry = figure.find("entry").map(StoredNode::plain);
        try {
            return Optional.of(new FigureId(name, entry.map(Key::new)));
        } catch (IllegalArgumentException malformed) {
            refuse(JsonFault.Code.WRONG_FORM, figure, JsonTexts.expected("stored.name"));
            return Optional.empty();
        }
    }

    /** All of a value but its words, which differ from language to language. */
    private static String code(StoredNode value) {
        if (value.isArray()) {
            return value.elements().stream().map(StoredDocument::code).collect(Collectors.joining(" ", "[", "]"));
        }
        if (!value.isObject()) {
            return value.plain();
        }
        StringBuilder code = new StringBuilder();
        for (String name : List.of(
                "kind", "amount", "low", "likely", "high", "date", "first", "last", "text", "reason", "key", "missing",
                "fact", "entry")) {
            value.find(name).ifPresent(member -> code.append(code(member)).append(' '));
        }
        return code.toString();
    }

    private void keep(AdviceAspect aspect, Optional<Name> name, Verdict verdict) {
        String id = ReasonWriter.id(verdict);
        keep(aspect, name, id, Text.of("core", "verdict." + id));
    }

    private void keep(AdviceAspect aspect, Optional<Name> name, String code, Object words) {
        statements.put(aspect, new Kept(name.map(Function.identity()), new Statement(code, words)));
    }

    // Members, each of which is missed when it is not there

    private static StoredNode at(StoredNode object, String name) {
        return object.find(name).orElse(object);
    }

    private Optional<StoredNode> member(StoredNode object, String name, Predicate<StoredNode> type, Text expected) {
        Optional<StoredNode> member = object.find(name);
        if (member.isEmpty()) {
            walker.refuseMissing(object.pointer(), object.offset(), name);
        } else if (!type.test(member.get())) {
            refuse(JsonFault.Code.WRONG_TYPE, member.get(), expected);
            return Optional.empty();
        }
        return member;
    }

    private Optional<String> text(StoredNode object, String name) {
        return member(object, name, node -> node.as(String.class).isPresent(), JsonTexts.expected("stored.text"))
                .flatMap(node -> node.as(String.class));
    }

    private Optional<BigDecimal> number(StoredNode object, String name) {
        return member(object, name, node -> node.as(BigDecimal.class).isPresent(), JsonTexts.expected("stored.number"))
                .flatMap(node -> node.as(BigDecimal.class));
    }

    private Optional<Boolean> truth(StoredNode object, String name) {
        return member(
                        object,
                        name,
                        node -> node.as(Boolean.class).isPresent(),
                        JsonTexts.expected("stored.true-or-false"))
                .flatMap(node -> node.as(Boolean.class));
    }

    private List<StoredNode> elements(StoredNode object, String name) {
        return member(object, name, StoredNode::isArray, JsonTexts.expected("stored.array"))
                .map(StoredNode::elements)
                .orElse(List.of());
    }

    private <E> Optional<E> choice(StoredNode object, String name, Map<String, E> choices) {
        Optional<String> id = text(object, name);
        Optional<E> choice = id.flatMap(text -> Optional.ofNullable(choices.get(text)));
        if (id.isPresent() && choice.isEmpty()) {
            List<String> ids = List.copyOf(choices.keySet());
            faults.add(
                    JsonFault.Code.UNKNOWN_CHOICE,
                    at(object, name).pointer(),
                    at(object, name).offset(),
                    JsonTexts.fault(JsonFault.Code.UNKNOWN_CHOICE).with("choices", JsonTexts.names(ids)));
        }
        return choice;
    }

    /** The words of a text, in the language asked for or else in the other one. */
    private Optional<Name> words(StoredNode object, String name) {
        Optional<StoredNode> texts = member(object, name, StoredNode::isObject, JsonTexts.expected("stored.object"));
        Optional<Name> words = texts.flatMap(text -> text.find(language.tag())
                        .or(() -> text.find(language.other().tag())))
                .flatMap(node -> node.as(String.class))
                .map(Name::new);
        if (texts.isPresent() && words.isEmpty()) {
            walker.refuseMissing(texts.get().pointer(), texts.get().offset(), language.tag());
        }
        return words;
    }

    private void refuse(JsonFault.Code code, StoredNode node, Text expected) {
        if (code == JsonFault.Code.UNKNOWN_CHOICE) {
            faults.add(
                    code, node.pointer(), node.offset(), JsonTexts.fault(code).with("choices", expected));
        } else {
            walker.refuse(code, node.pointer(), node.offset(), expected);
        }
    }
}
