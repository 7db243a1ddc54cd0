// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.comparison.AdviceAspect;
import nl.leerwijzer.core.comparison.AdviceComparison;
import nl.leerwijzer.core.comparison.Attribution;
import nl.leerwijzer.core.comparison.Difference;
import nl.leerwijzer.core.comparison.InputChange;
import nl.leerwijzer.core.comparison.Statement;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.FactRef;
import nl.leerwijzer.core.fact.Given;
import nl.leerwijzer.core.fact.Provenance;
import nl.leerwijzer.core.intervention.PreconditionId;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;

/**
 * Writes what one advice says otherwise than another, and why, as JSON; {@link ComparisonSchema} describes its shape.
 * Differences name changes by id, and each change is described once. No label or free text is shown.
 *
 * <p>A writer is immutable and can be used by any number of threads.
 */
public final class ComparisonWriter {
    /** The version of the shape. */
    static final int SCHEMA = 1;

    private final Texts texts;
    private final List<Language> languages;

    private ComparisonWriter(Texts texts, List<Language> languages) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.languages = languages.stream().distinct().toList();
    }

    /**
     * A writer of texts in these languages, in this order.
     *
     * @throws IllegalArgumentException without a language
     */
    public static ComparisonWriter of(Texts texts, List<Language> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a comparison is written in at least one language");
        }
        return new ComparisonWriter(texts, languages);
    }

    /** The comparison as JSON text. Equal input gives the same bytes. */
    public String write(AdviceComparison comparison) {
        return JsonOut.object(json -> {
            AdviceOut out = new AdviceOut(json, texts, languages, Optional.empty());
            json.put("schema", SCHEMA);
            json.put("kind", "comparison");
            json.putStrings("languages", languages.stream().map(Language::tag).toList());
            comparison.before().map(LocalDate::toString).ifPresent(day -> json.put("before", day));
            comparison.after().map(LocalDate::toString).ifPresent(day -> json.put("after", day));
            json.putObject("interventions", titles -> comparison.titles().forEach(out::putShown));
            json.putArray("changes", comparison.changes(), change -> writeChange(out, change));
            json.putArray("differences", comparison.differences(), difference -> writeDifference(out, difference));
            comparison.explaining().ifPresent(changes -> json.putStrings("explaining", ids(changes)));
            new FactTable(out).put();
        });
    }

    private static List<String> ids(List<InputChange> changes) {
        return changes.stream().map(InputChange::id).toList();
    }

    // Changes

    private static void writeChange(AdviceOut out, InputChange change) {
        JsonOut json = out.json();
        json.writeObject(members -> {
            json.put("id", change.id());
            if (change instanceof InputChange.OfAnswer answer) {
                json.put("kind", "answer");
                putPlace(out, answer.place());
                answer.before()
                        .ifPresent(
                                given -> putGiven(out, "before", answer.place().fact(), given));
                answer.after()
                        .ifPresent(
                                given -> putGiven(out, "after", answer.place().fact(), given));
            } else if (change instanceof InputChange.OfProvenance provenance) {
                json.put("kind", "provenance");
                putPlace(out, provenance.place());
                json.putObject("before", then -> putProvenance(json, provenance.before()));
                json.putObject("after", now -> putProvenance(json, provenance.after()));
            } else if (change instanceof InputChange.EntryAdded added) {
                putEntry(out, "entry-added", added.list(), added.position());
            } else if (change instanceof InputChange.EntryRemoved removed) {
                putEntry(out, "entry-removed", removed.list(), removed.position());
            } else if (change instanceof InputChange.EntriesReordered reordered) {
                json.put("kind", "entries-reordered");
                out.putFact("fact", reordered.list());
            } else {
                putCircumstance(json, change);
            }
        });
    }

    private static void putCircumstance(JsonOut json, InputChange change) {
        if (change instanceof InputChange.OfDay day) {
            json.put("kind", "as-of");
            day.before().map(LocalDate::toString).ifPresent(then -> json.put("before", then));
            day.after().map(LocalDate::toString).ifPresent(now -> json.put("after", now));
        } else if (change instanceof InputChange.OfSeed seed) {
            json.put("kind", "seed");
            json.put("before", seed.before());
            json.put("after", seed.after());
        } else if (change instanceof InputChange.PluginAdded added) {
            json.put("kind", "plugin-added");
            json.put("plugin", added.plugin());
        } else if (change instanceof InputChange.PluginRemoved removed) {
            json.put("kind", "plugin-removed");
            json.put("plugin", removed.plugin());
        } else if (change instanceof InputChange.OfContent content) {
            json.put("kind", "content-version");
            json.put("plugin", content.plugin());
            json.put("before", content.before());
            json.put("after", content.after());
        }
    }

    private static void putEntry(AdviceOut out, String kind, Fact<?> list, int position) {
        out.json().put("kind", kind);
        out.putFact("fact", list);
        out.json().put("entry", position);
    }

    private static void putPlace(AdviceOut out, FactRef place) {
        out.putFact("fact", place.fact());
        place.entry().ifPresent(position -> out.json().put("entry", position));
    }

    private static void putGiven(AdviceOut out, String name, Fact<?> fact, Given<?> given) {
        JsonOut json = out.json();
        json.putObject(name, members -> {
            putValue(out, fact, given);
            putProvenance(json, given.provenance());
        });
    }

    @SuppressWarnings("unchecked") // an answer is of the type of the fact that it was given to
    private static <T> void putValue(AdviceOut out, Fact<T> fact, Given<?> given) {
        JsonOut json = out.json();
        if (given.value().isEmpty()) {
            json.put(AnswerObject.DOES_NOT_APPLY, true);
            return;
        }
        T value = (T) given.value().get();
        // A fact that does not show its value is a label, free text or a list.
        fact.show(value).ifPresent(words -> {
            json.name(AnswerObject.VALUE);
            ValueWriter.write(json, fact.kind(), value, entries -> {
                throw new IllegalArgumentException("no comparison shows a list");
            });
            out.putShown("shown", words);
        });
    }

    private static void putProvenance(JsonOut json, Provenance provenance) {
        provenance.origin().ifPresent(origin -> json.put(AnswerObject.ORIGIN, origin.id()));
        provenance.role().ifPresent(role -> json.put(AnswerObject.ROLE, role.id()));
        provenance.date().ifPresent(date -> json.put(AnswerObject.DATE, date.toString()));
    }

    // Differences

    private static void writeDifference(AdviceOut out, Difference difference) {
        JsonOut json = out.json();
        json.writeObject(members -> {
            putAspect(json, difference.aspect());
            difference.name().ifPresent(name -> out.putShown("name", name));
            difference.before().ifPresent(statement -> putStatement(out, "before", statement));
            difference.after().ifPresent(statement -> putStatement(out, "after", statement));
            json.putObject("because", because -> putAttribution(json, difference.because()));
        });
    }

    private static void putAspect(JsonOut json, AdviceAspect aspect) {
        json.put("aspect", name(aspect));
        aspect.intervention().ifPresent(id -> json.put("intervention", id));
        if (aspect instanceof AdviceAspect.PreconditionOf of) {
            putPrecondition(json, of.precondition());
        } else if (aspect instanceof AdviceAspect.PartOf of) {
            putPrecondition(json, of.precondition());
            json.put("part", of.part());
        } else if (aspect instanceof AdviceAspect.FigureOf of) {
            json.put("figure", of.figure().name());
            of.figure().entry().ifPresent(key -> json.put("entry", key.id()));
        }
    }

    private static void putPrecondition(JsonOut json, PreconditionId precondition) {
        json.put("precondition", precondition.name());
    }

    private static String name(AdviceAspect aspect) {
        if (aspect instanceof AdviceAspect.StandingOf) {
            return "standing";
        }
        if (aspect instanceof AdviceAspect.RelevanceOf) {
            return "relevance";
        }
        if (aspect instanceof AdviceAspect.PreconditionOf) {
            return "precondition";
        }
        if (aspect instanceof AdviceAspect.PartOf) {
            return "part";
        }
        if (aspect instanceof AdviceAspect.FirmnessOf) {
            return "firmness";
        }
        if (aspect instanceof AdviceAspect.FigureOf) {
            return "figure";
        }
        if (aspect instanceof AdviceAspect.ReasonsOf) {
            return "reasons";
        }
        if (aspect instanceof AdviceAspect.ContentOf) {
            return "content";
        }
        return nameOfWhole(aspect);
    }

    private static String nameOfWhole(AdviceAspect aspect) {
        if (aspect instanceof AdviceAspect.Order) {
            return "order";
        }
        if (aspect instanceof AdviceAspect.Questions) {
            return "questions";
        }
        if (aspect instanceof AdviceAspect.RestsOn) {
            return "rests-on";
        }
        return aspect instanceof AdviceAspect.Links ? "links" : "diagnostics";
    }

    private static void putStatement(AdviceOut out, String name, Statement statement) {
        out.json().putObject(name, members -> {
            members.put("code", statement.code());
            out.putShown("shown", statement.words());
        });
    }

    private static void putAttribution(JsonOut json, Attribution attribution) {
        if (attribution instanceof Attribution.Proven proven) {
            json.put("kind", "proven");
            json.putArray("ways", proven.ways(), way -> json.writeArray(ids(way), json::write));
            json.put("minimal", proven.minimal());
        } else if (attribution instanceof Attribution.Possible possible) {
            json.put("kind", "possible");
            json.putStrings("candidates", ids(possible.candidates()));
        }
    }
}
