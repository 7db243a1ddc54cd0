// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerwijzer.core.fact.AnswerSheet;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.situation.Situation;

/**
 * Writes situations in the one form in which equal situations are equal texts: core's namespace first and the others by
 * name, facts by name, sets in the order of their choices, estimates of one value as that value, numbers without exponent
 * or superfluous zeros. Entries keep their order. {@link SituationReader} reads what it writes.
 */
public final class SituationWriter {
    private static final Comparator<String> CORE_FIRST = Comparator.comparing(
                    (String namespace) -> !namespace.equals(Organisation.ID))
            .thenComparing(Comparator.naturalOrder());

    private SituationWriter() {}

    /** The situation, or the document of an instrument, as JSON text. */
    public static String write(Situation situation) {
        return JsonOut.object(out -> {
            out.put(DocumentReader.SCHEMA, SituationReader.SCHEMA);
            situation.asOf().ifPresent(date -> out.put(DocumentReader.AS_OF, date.toString()));
            out.put(DocumentReader.SEED, situation.seed());
            out.putObject(
                    DocumentReader.FACTS,
                    facts -> byNamespace(situation.answers())
                            .forEach((namespace, answers) ->
                                    facts.putObject(namespace, members -> writeAnswers(members, answers))));
        });
    }

    private static Map<String, Map<String, Map.Entry<Fact<?>, Given<?>>>> byNamespace(AnswerSheet sheet) {
        Map<String, Map<String, Map.Entry<Fact<?>, Given<?>>>> namespaces = new TreeMap<>(CORE_FIRST);
        sheet.given()
                .entrySet()
                .forEach(answer -> namespaces
                        .computeIfAbsent(answer.getKey().id().namespace(), namespace -> new TreeMap<>())
                        .put(answer.getKey().id().name(), answer));
        return namespaces;
    }

    private static void writeAnswers(JsonOut out, Map<String, Map.Entry<Fact<?>, Given<?>>> answers) {
        answers.forEach((name, answer) -> writeAnswer(out.name(name), answer.getKey(), answer.getValue()));
    }

    private static void writeAnswer(JsonOut out, Fact<?> fact, Given<?> given) {
        Provenance provenance = given.provenance();
        if (given.value().isPresent() && provenance.equals(Provenance.NONE)) {
            writeValue(out, fact, given.value().get());
            return;
        }
        out.writeObject(members -> {
            given.value()
                    .ifPresentOrElse(
                            value -> writeValue(members.name(AnswerObject.VALUE), fact, value),
                            () -> members.put(AnswerObject.DOES_NOT_APPLY, true));
            provenance.origin().ifPresent(origin -> members.put(AnswerObject.ORIGIN, origin.id()));
            provenance.role().ifPresent(role -> members.put(AnswerObject.ROLE, role.id()));
            provenance.date().ifPresent(date -> members.put(AnswerObject.DATE, date.toString()));
        });
    }

    private static void writeValue(JsonOut out, Fact<?> fact, Object value) {
        ValueWriter.write(out, fact.kind(), value, entries -> writeEntries(out, fact, entries));
    }

    private static void writeEntries(JsonOut out, Fact<?> list, List<Entry> entries) {
        out.writeArray(
                entries,
                entry -> out.writeObject(members -> {
                    members.put(DocumentReader.KEY, entry.key().id());
                    var namespaces = byNamespace(entry.answers());
                    String own = list.id().namespace();
                    writeAnswers(members, namespaces.getOrDefault(own, Map.of()));
                    namespaces.remove(own);
                    namespaces.forEach((namespace, answers) ->
                            members.putObject(namespace, columns -> writeAnswers(columns, answers)));
                }));
    }
}
