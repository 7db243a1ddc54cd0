// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.situations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import nl.leerwijzer.core.fact.FactId;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.fact.Reading.Read;
import nl.leerwijzer.core.value.Estimate;
import nl.leerwijzer.core.value.FreeText;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;

/** Draws an answer of any kind, from all over what the kind takes. It is empty where no answer of that kind is possible. */
final class DrawnAnswer implements Kind.Visitor<Optional<Object>> {
    private static final List<String> LABELS = List.of(
            "Nachtploeg",
            "Café \"De Zon\"",
            "a\\b/c",
            "😀 montage",
            "x",
            "Δ",
            "80% & <b>",
            "Team\u00a0Noord",
            "{name}");
    private static final List<String> WORDS = List.of(
            "opleiden",
            "kost",
            "tijd",
            "geld",
            "onze",
            "mensen",
            "vertrekken",
            "niet",
            "wel",
            "straks",
            "werk",
            "training",
            "levert",
            "op",
            "te",
            "duur",
            "druk",
            "\"ja\"",
            "100%",
            "{x}",
            "😀",
            "\n");
    private static final int DAYS_AROUND = 1_000;

    private final SplittableRandom random;
    private final LocalDate today;
    private final Map<FactId, List<Key>> keys;
    private final boolean extreme;

    /**
     * Draws on chance.
     *
     * @param keys the keys of the entries of each list that is given, for those who refer to them
     * @param extreme whether numbers are the most that a fact takes, and sets hold all
     */
    DrawnAnswer(SplittableRandom random, LocalDate today, Map<FactId, List<Key>> keys, boolean extreme) {
        this.random = random;
        this.today = today;
        this.keys = keys;
        this.extreme = extreme;
    }

    @Override
    public Optional<Object> yesNo(Kind.YesNo kind) {
        return Optional.of(random.nextBoolean());
    }

    @Override
    public Optional<Object> numeric(Kind.Numeric<?> kind) {
        return Optional.of(number(kind));
    }

    /** Small numbers are likelier than large ones, and the ends of the range likelier than chance would have it. */
    private <N extends Comparable<? super N>> N number(Kind.Numeric<N> kind) {
        int end = random.nextInt(16);
        if (extreme || end == 0) {
            return kind.max();
        }
        if (end == 1) {
            return kind.min();
        }
        BigDecimal low = kind.number(kind.min());
        BigDecimal width = kind.number(kind.max()).subtract(low);
        double share = Math.pow(random.nextDouble(), 1 + random.nextInt(6));
        BigDecimal raw = low.add(width.multiply(BigDecimal.valueOf(share)));
        int decimals = kind.isWhole() || random.nextBoolean() ? 0 : 2;
        BigDecimal number = raw.setScale(decimals, RoundingMode.DOWN).max(low);
        return kind.readNumber(number) instanceof Read<N> read ? read.value() : kind.min();
    }

    @Override
    public Optional<Object> date(Kind.DateOf kind) {
        return Optional.of(today.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND));
    }

    @Override
    public Optional<Object> choice(Kind.Choice<?> kind) {
        return Optional.of(pick(kind.choices()));
    }

    @Override
    public Optional<Object> choiceSet(Kind.ChoiceSet<?> kind) {
        return Optional.of(chosen(kind));
    }

    private <E extends Enum<E>> Set<E> chosen(Kind.ChoiceSet<E> kind) {
        Set<E> chosen = EnumSet.noneOf(kind.choice().type());
        kind.choice().choices().stream()
                .filter(each -> extreme || random.nextBoolean())
                .forEach(chosen::add);
        return chosen;
    }

    @Override
    public Optional<Object> estimate(Kind.EstimateOf<?> kind) {
        return Optional.of(estimated(kind.of()));
    }

    private <N extends Comparable<? super N>> Estimate<N> estimated(Kind.Numeric<N> kind) {
        if (random.nextInt(3) == 0) {
            return Estimate.exactly(number(kind));
        }
        List<N> rising = new ArrayList<>(List.of(number(kind), number(kind), number(kind)));
        rising.sort(null);
        return new Estimate<>(rising.get(0), rising.get(1), rising.get(2));
    }

    @Override
    public Optional<Object> label(Kind.LabelLine kind) {
        return Optional.of(new Label(pick(LABELS)));
    }

    @Override
    public Optional<Object> key(Kind.EntryKey kind) {
        return Optional.of(new Key("key-" + random.nextInt(9)));
    }

    @Override
    public Optional<Object> reference(Kind.Reference kind) {
        List<Key> entries = keys.getOrDefault(kind.list(), List.of());
        return entries.isEmpty() ? Optional.empty() : Optional.of(pick(entries));
    }

    @Override
    public Optional<Object> uri(Kind.Link kind) {
        return Optional.of(URI.create("https://example.com/" + random.nextInt(9) + "?q=%20#top"));
    }

    @Override
    public Optional<Object> freeText(Kind.Words kind) {
        int length = extreme ? 400 : random.nextInt(2 + random.nextInt(40));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return Optional.of(new FreeText(text.toString()));
    }

    @Override
    public Optional<Object> entries(Kind.Entries kind) {
        return Optional.empty();
    }

    private <E> E pick(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
