// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.leerwijzer.core.guidance.Advice;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.guidance.Standing;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.Texts;

/**
 * Writes the events on the timelines of outcomes as a calendar file, in one language: whole days that keep nobody from
 * planning something else, without place, time or person. Nothing but the texts of timelines and titles is written.
 *
 * <p>Equal input gives the same bytes: an event's UID follows from where it comes from, its days and its words, so that a
 * calendar that is read in twice holds every event once, and an event that moved stands there as a new one. {@code DTSTAMP}
 * is the day that the advice is about, or without one the day of the first event, at midnight UTC.
 *
 * <p>A writer is immutable and can be used by any number of threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 */
public final class CalendarWriter {
    private static final Set<Standing> IN_SIGHT = Set.of(Standing.ADVISED, Standing.UNDER_WAY);
    private static final Comparator<DatedEvent> BY_DAY = Comparator.comparing(CalendarWriter::firstDay);

    private final Texts texts;
    private final Language language;

    private CalendarWriter(Texts texts, Language language) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.language = Objects.requireNonNull(language, "language");
    }

    /** A writer in this language. */
    public static CalendarWriter of(Texts texts, Language language) {
        return new CalendarWriter(texts, language);
    }

    /** The events of all interventions that are advised or under way; the others have nothing to plan yet. */
    public CalendarFile write(Advice advice) {
        Map<String, Profile> profiles = advice.interventions().stream()
                .map(each -> each.assessment().profile())
                .collect(Collectors.toMap(Profile::id, profile -> profile));
        Stream<DatedEvent> events = advice.interventions().stream()
                .filter(each -> IN_SIGHT.contains(each.assessment().standing()))
                .flatMap(each -> each.outcome().stream().flatMap(outcome -> DatedEvent.in(outcome, each.id())));
        return file(events.toList(), profiles, advice.assessment().asOf(), Clazz.VALUE_PUBLIC);
    }

    /**
     * The events of an instrument's result, marked as private: a document of its own may be about one employee.
     *
     * @param asOf the day that the document is about
     */
    public CalendarFile write(InstrumentResult result, Optional<LocalDate> asOf) {
        String id = result.profile().id();
        List<DatedEvent> events = result.outcome().stream()
                .flatMap(outcome -> DatedEvent.in(outcome, id))
                .toList();
        return file(events, Map.of(id, result.profile()), asOf, Clazz.VALUE_PRIVATE);
    }

    private CalendarFile file(
            List<DatedEvent> events, Map<String, Profile> profiles, Optional<LocalDate> asOf, String visibility) {
        List<Text> undated = events.stream()
                .filter(event -> event.days().isEmpty())
                .map(DatedEvent::what)
                .toList();
        List<DatedEvent> dated = events.stream()
                .filter(event -> event.days().isPresent())
                .sorted(BY_DAY)
                .toList();
        if (dated.isEmpty()) {
            return new CalendarFile(Optional.empty(), 0, undated);
        }
        LocalDate stamp = asOf.orElseGet(() -> firstDay(dated.get(0)));
        List<VEvent> components = dated.stream()
                .map(event -> component(event, title(profiles, event), stamp, visibility))
                .toList();
        return new CalendarFile(Optional.of(written(components)), components.size(), undated);
    }

    private String title(Map<String, Profile> profiles, DatedEvent event) {
        return texts.render(Objects.requireNonNull(profiles.get(event.owner())).title(), language);
    }

    private VEvent component(DatedEvent event, String title, LocalDate stamp, String visibility) {
        DatedEvent.Days days = event.days().orElseThrow();
        String what = texts.render(event.what(), language);
        UUID uid = UUID.nameUUIDFromBytes(event.identity(what).getBytes(UTF_8));
        return new VEvent(new PropertyList(List.of(
                new Uid(uid + "@leerwijzer"),
                new DtStamp(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()),
                new DtStart<>(days.first()),
                // The end is the first day that is no longer part of it: RFC 5545, 3.6.1.
                new DtEnd<>(days.last().plusDays(1)),
                new Summary(what),
                new Categories(new TextList(title)),
                new Clazz(visibility),
                ImmutableTransp.TRANSPARENT)));
    }

    private String written(List<VEvent> components) {
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//leerwijzer//" + language.tag().toUpperCase(Locale.ROOT)),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(components));
        StringWriter content = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContentLines.fold(content.toString());
    }

    private static LocalDate firstDay(DatedEvent event) {
        return event.days().orElseThrow().first();
    }
}
