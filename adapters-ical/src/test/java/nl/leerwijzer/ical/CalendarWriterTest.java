// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.guidance.InstrumentResult;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by another library than the one that writes. */
class CalendarWriterTest {
    private static final LocalDate PLANTED = LocalDate.of(2028, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2028, 1, 31);
    private static final Guidance GUIDANCE = Orchard.guidance();
    private static final CalendarWriter WRITER =
            CalendarWriter.of(GUIDANCE.catalogue().texts(), Language.NL);

    /** An event as another program sees it; {@code end} is the first day that is no longer part of it. */
    private record Seen(String what, LocalDate start, LocalDate end) {}

    private static CalendarFile tree(Situation.Builder document, Optional<LocalDate> asOf) {
        InstrumentResult result = GUIDANCE.use(Orchard.INSTRUMENT, document.build());
        assertThat(result.outcome()).isPresent();
        return WRITER.write(result, asOf);
    }

    private static CalendarFile tree(Situation.Builder document) {
        return tree(document, Optional.of(TODAY));
    }

    private static ICalendar read(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.content().orElseThrow()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(file.events());
        return calendar;
    }

    private static List<Seen> seen(CalendarFile file) {
        List<Seen> seen = new ArrayList<>();
        for (VEvent event : read(file).getEvents()) {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            seen.add(new Seen(
                    event.getSummary().getValue(),
                    day(event.getDateStart().getValue()),
                    day(event.getDateEnd().getValue())));
        }
        return seen;
    }

    private static LocalDate day(biweekly.util.ICalDate date) {
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }

    @Test
    void aDayADoubtfulDayAndAPhaseAreWholeDaysInTheirOrder() {
        CalendarFile file = tree(Situation.builder()
                .set(Orchard.TREE_PLANTED, PLANTED)
                .set(Orchard.TREE_FEAST, LocalDate.of(2028, 12, 31)));

        assertThat(seen(file))
                .containsExactly(
                        new Seen("nl planting", PLANTED, LocalDate.of(2028, 2, 29)),
                        new Seen("nl blossom", LocalDate.of(2028, 3, 9), LocalDate.of(2028, 3, 12)),
                        new Seen("nl harvest", LocalDate.of(2028, 9, 15), LocalDate.of(2028, 10, 6)),
                        new Seen(Orchard.FEAST, LocalDate.of(2028, 12, 31), LocalDate.of(2029, 1, 1)));
        assertThat(file.undated()).isEmpty();
    }

    @Test
    void anEventWithoutADayIsNamedInstead() {
        CalendarFile file = tree(Situation.builder().set(Orchard.TREE_PLANTED, PLANTED));

        assertThat(seen(file)).extracting(Seen::what).containsExactly("nl planting", "nl blossom", "nl harvest");
        assertThat(file.undated())
                .singleElement()
                .satisfies(text -> assertThat(text.key()).isEqualTo("feast"));
    }

    @Test
    void withoutAnyDayThereIsNoCalendar() {
        CalendarFile file = tree(Situation.builder());

        assertThat(file.content()).isEmpty();
        assertThat(file.events()).isZero();
        assertThat(file.undated()).hasSize(4);
    }

    @Test
    void aResultIsPrivateAndKeepsNobodyFromPlanning() {
        for (VEvent event : read(tree(Situation.builder().set(Orchard.TREE_PLANTED, PLANTED)))
                .getEvents()) {
            assertThat(event.getClassification().isPrivate()).isTrue();
            assertThat(event.getTransparency().isTransparent()).isTrue();
            assertThat(event.getCategories().get(0).getValues()).containsExactly("nl title");
            assertThat(event.getProperties().keySet()).hasSize(8);
        }
    }

    @Test
    void onlyWhatIsAdvisedOrUnderWayIsPlanned() {
        Situation wanted = Situation.builder()
                .asOf(TODAY)
                .set(Orchard.WANTED, true)
                .set(Orchard.PLANTED, PLANTED)
                .build();
        Situation undecided =
                Situation.builder().asOf(TODAY).set(Orchard.PLANTED, PLANTED).build();

        assertThat(seen(WRITER.write(GUIDANCE.advise(wanted)))).hasSize(3);
        assertThat(read(WRITER.write(GUIDANCE.advise(wanted))).getEvents())
                .allSatisfy(event ->
                        assertThat(event.getClassification().isPublic()).isTrue());
        assertThat(WRITER.write(GUIDANCE.advise(undecided)).content()).isEmpty();
    }

    @Test
    void linesAreAtMost75OctetsLongAndEndInCrLf() {
        String content = tree(Situation.builder()
                        .set(Orchard.TREE_PLANTED, PLANTED)
                        .set(Orchard.TREE_FEAST, PLANTED))
                .content()
                .orElseThrow();

        assertThat(content).endsWith("END:VCALENDAR\r\n");
        assertThat(content.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(content.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void equalInputGivesTheSameBytesAndAMovedEventIsAnotherOne() {
        CalendarFile first = tree(Situation.builder().set(Orchard.TREE_PLANTED, PLANTED));
        CalendarFile again = tree(Situation.builder().set(Orchard.TREE_PLANTED, PLANTED));
        CalendarFile moved = tree(Situation.builder().set(Orchard.TREE_PLANTED, PLANTED.plusDays(1)));

        assertThat(again).isEqualTo(first);
        Set<String> ids = new HashSet<>();
        for (CalendarFile file : List.of(first, moved)) {
            read(file).getEvents().forEach(event -> ids.add(event.getUid().getValue()));
        }
        assertThat(ids).hasSize(6);
    }

    @Test
    void itIsStampedWithTheDayThatItIsAboutOrElseWithItsFirst() {
        Situation.Builder document = Situation.builder().set(Orchard.TREE_PLANTED, PLANTED);

        assertThat(stamps(tree(document, Optional.of(TODAY)))).containsOnly(TODAY);
        assertThat(stamps(tree(document, Optional.empty()))).containsOnly(PLANTED);
    }

    private static List<LocalDate> stamps(CalendarFile file) {
        return read(file).getEvents().stream()
                .map(event -> event.getDateTimeStamp()
                        .getValue()
                        .toInstant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Amsterdam"})
    void theTimeZoneOfTheMachineDoesNotMatter(String zone) {
        Situation.Builder document = Situation.builder().set(Orchard.TREE_PLANTED, PLANTED);
        CalendarFile here = tree(document);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            assertThat(tree(document)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
