// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerwijzer.core.guidance.BundledTexts;
import nl.leerwijzer.core.intervention.Instrument;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.situation.Organisation;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.core.text.TextPattern;
import nl.leerwijzer.core.text.Texts;
import nl.leerwijzer.core.value.Label;

/**
 * The texts that a plug-in brings along, held against those that it shows; {@link ShownTexts} tells which these are:
 *
 * <pre>{@code
 * OwnTexts texts = OwnTexts.of(intervention);
 * List<Text> shown = new ArrayList<>(ShownTexts.of(intervention));
 * situations.forEach(situation -> shown.addAll(ShownTexts.of(intervention.plan(situation))));
 * texts.requireWorded(shown);
 * texts.requireUsed(shown);
 * }</pre>
 *
 * <p>Every requirement that is not met is an {@link AssertionError} that names the text.
 */
public final class OwnTexts {
    private static final Pattern GAP = Pattern.compile("[{}⟨⟩]| {2}");
    private static final String AMOUNT = "amount";

    private final String id;
    private final BundledTexts own;
    private final Texts texts;

    private OwnTexts(Class<?> plugin, String id, Collection<Intervention> served) {
        this.id = id;
        this.own = BundledTexts.of(plugin, id);
        List<BundledTexts> sources = new ArrayList<>(List.of(
                own,
                BundledTexts.of(Organisation.class, "core"),
                BundledTexts.of(Organisation.class, Organisation.ID)));
        served.forEach(intervention -> sources.add(
                BundledTexts.of(intervention.getClass(), intervention.profile().id())));
        this.texts = Texts.from(sources);
    }

    /** Those of an intervention, which shows core's texts beside its own. */
    public static OwnTexts of(Intervention intervention) {
        return new OwnTexts(intervention.getClass(), intervention.profile().id(), List.of());
    }

    /**
     * Those of an instrument.
     *
     * @param served interventions whose texts it shows too
     */
    public static OwnTexts of(Instrument instrument, Intervention... served) {
        return new OwnTexts(instrument.getClass(), instrument.profile().id(), List.of(served));
    }

    /** Those of a bundle that is no plug-in's. */
    static OwnTexts of(Class<?> anchor, String id) {
        return new OwnTexts(anchor, id, List.of());
    }

    /** Its own texts, those that it shows of others, and core's. */
    public Texts texts() {
        return texts;
    }

    /** Both languages have the same texts, with the same placeholders. */
    public void requireSameInBothLanguages() {
        assertThat(own.keys(Language.EN)).isNotEmpty().isEqualTo(own.keys(Language.NL));
        for (String key : own.keys(Language.NL)) {
            assertThat(placeholders(Text.of(id, key), Language.EN))
                    .as(key)
                    .isEqualTo(placeholders(Text.of(id, key), Language.NL));
        }
    }

    /**
     * Each of these texts and each text inside them has words in both languages, with a value for each placeholder and
     * none beyond, and reads without gaps.
     */
    public void requireWorded(Collection<Text> shown) {
        Set<Text> checked = new HashSet<>();
        ShownTexts.withThoseInside(shown).stream().map(OwnTexts::withAmount).forEach(text -> {
            // Words and placeholders depend on no value.
            if (checked.add(form(text))) {
                requirePattern(text);
            }
        });
        shown.stream()
                .map(text -> withAmount((Text) withoutLabels(text)))
                .distinct()
                .forEach(this::requireNoGap);
    }

    /** A host may call something by what looks like a gap. */
    private static Object withoutLabels(Object shown) {
        if (shown instanceof Text text) {
            Map<String, Object> arguments = new HashMap<>(text.arguments());
            arguments.replaceAll((placeholder, value) -> withoutLabels(value));
            return new Text(text.owner(), text.key(), arguments);
        }
        if (shown instanceof List<?> list) {
            return list.stream().map(OwnTexts::withoutLabels).toList();
        }
        return shown instanceof Label ? new Label("label") : shown;
    }

    /** A unit gets its amount where a number is shown. */
    private static Text withAmount(Text text) {
        return text.key().startsWith("unit.") && !text.arguments().containsKey(AMOUNT) ? text.with(AMOUNT, 2) : text;
    }

    private static Text form(Text text) {
        Text form = Text.of(text.owner(), text.key());
        for (String name : text.arguments().keySet()) {
            form = form.with(name, 0);
        }
        return form;
    }

    private void requirePattern(Text text) {
        for (Language language : Language.values()) {
            assertThat(texts.pattern(text.owner(), text.key(), language).orElse(""))
                    .as("%s:%s in %s", text.owner(), text.key(), language)
                    .isNotBlank();
            assertThat(text.arguments().keySet())
                    .as("values for the placeholders of %s:%s in %s", text.owner(), text.key(), language)
                    .containsExactlyInAnyOrderElementsOf(placeholders(text, language));
        }
    }

    private void requireNoGap(Text text) {
        for (Language language : Language.values()) {
            String words = texts.render(text, language);
            if (words.isBlank() || GAP.matcher(words).find()) {
                assertThat(words)
                        .as("%s:%s in %s", text.owner(), text.key(), language)
                        .isNotBlank()
                        .doesNotContainPattern(GAP);
            }
        }
    }

    private Set<String> placeholders(Text text, Language language) {
        return TextPattern.parse(
                        texts.pattern(text.owner(), text.key(), language).orElse(""))
                .placeholders();
    }

    /** The plug-in's own texts are just those that are among these or inside them, so that none is left over. */
    public void requireUsed(Collection<Text> shown) {
        Set<String> used = ShownTexts.withThoseInside(shown).stream()
                .filter(text -> text.owner().equals(id))
                .map(Text::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = own.keys(Language.NL);
        assertThat(worded)
                .as("worded and never shown")
                .filteredOn(key -> !used.contains(key))
                .isEmpty();
        assertThat(used)
                .as("shown and never worded")
                .filteredOn(key -> !worded.contains(key))
                .isEmpty();
    }
}
