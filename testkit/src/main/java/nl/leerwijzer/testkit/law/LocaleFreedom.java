// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import nl.leerwijzer.core.situation.Situation;

/** The defaults of the machine change nothing. While it is judged, these are changed for the whole process. */
final class LocaleFreedom implements Law {
    private static final int SITUATIONS = 30;
    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "nl-NL");
    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", "Europe/Amsterdam");

    @Override
    public String name() {
        return "says the same in any locale and time zone";
    }

    @Override
    public String remedy() {
        return "leave notation to the texts: numbers, dates and names go into a Text as values. Where code must turn letters"
                + " or numbers into text, name Locale.ROOT.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return Breach.in(
                subject.situations().first(subject.samples(SITUATIONS)), situation -> elsewhere(subject, situation));
    }

    private static Optional<String> elsewhere(Subject subject, Situation situation) {
        String first = in("en-US", "UTC", () -> subject.json(situation));
        for (int place = 0; place < LOCALES.size(); place++) {
            String locale = LOCALES.get(place);
            String zone = ZONES.get(place);
            Optional<String> difference = Differences.between(first, in(locale, zone, () -> subject.json(situation)));
            if (difference.isPresent()) {
                return difference.map(each ->
                        "with the locale %s and the zone %s it says otherwise: %s".formatted(locale, zone, each));
            }
        }
        return Optional.empty();
    }

    private static <T> T in(String locale, String zone, Supplier<T> call) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return call.get();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }
}
