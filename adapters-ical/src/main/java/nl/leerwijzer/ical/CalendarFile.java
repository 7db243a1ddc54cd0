// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.ical;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/**
 * What became of the timelines.
 *
 * @param content the calendar, by RFC 5545, with CRLF at the end of each line; empty when no event has a day
 * @param events how many events are in it
 * @param undated what could not be put in it, as its day is not known yet
 */
public record CalendarFile(Optional<String> content, int events, List<Text> undated) {
    public CalendarFile {
        Objects.requireNonNull(content, "content");
        undated = List.copyOf(undated);
    }
}
