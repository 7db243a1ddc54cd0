// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli.render;

import java.util.List;
import nl.leerwijzer.cli.report.Block.Item;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.intervention.Intervention;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.outcome.Reference.Target;
import nl.leerwijzer.core.text.Text;

/** References from the page of one intervention to those of others, be they installed or not. */
final class PageReferences {
    private final Words words;
    private final List<Profile> installed;

    PageReferences(Words words, Catalogue catalogue) {
        this.words = words;
        this.installed =
                catalogue.interventions().stream().map(Intervention::profile).toList();
    }

    /** What is meant, for a reader who has the other pages in front of them. */
    Text pointer(Profile from, Reference reference) {
        List<Text> titles = titles(from, reference);
        return titles.isEmpty()
                ? Words.text("map.open").with("page", page(reference)).with("why", reference.why())
                : Words.text("map.reference").with("titles", titles);
    }

    /** Each reference of a page with what the reader finds there. */
    List<Item> items(Profile from) {
        return from.seeAlso().stream()
                .map(reference -> Item.of(words.of(of(reference, titles(from, reference)))))
                .toList();
    }

    /** What the reader finds behind a reference, and where. */
    static Text of(Reference reference, List<Text> titles) {
        return titles.isEmpty()
                ? Words.text("link.open").with("why", reference.why())
                : Words.text("link").with("why", reference.why()).with("titles", titles);
    }

    private List<Text> titles(Profile from, Reference reference) {
        return installed.stream()
                .filter(profile -> !profile.id().equals(from.id()))
                .filter(profile -> reference.target().means(profile.id(), profile.audience(), profile.themes()))
                .map(profile -> Words.quoted(profile.title()))
                .toList();
    }

    private static Object page(Reference reference) {
        if (reference.target() instanceof Target.ById byId) {
            return Words.name(byId.id());
        }
        Target.ByTheme byTheme = (Target.ByTheme) reference.target();
        return byTheme.audience()
                .map(audience -> Words.text("map.theme-for")
                        .with("theme", byTheme.theme().text())
                        .with("audience", audience.text()))
                .orElseGet(() -> byTheme.theme().text());
    }
}
