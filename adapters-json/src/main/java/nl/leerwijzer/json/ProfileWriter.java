// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.json;

import java.util.Collection;
import nl.leerwijzer.core.guidance.Link;
import nl.leerwijzer.core.intervention.Caution;
import nl.leerwijzer.core.intervention.PageLink;
import nl.leerwijzer.core.intervention.Profile;
import nl.leerwijzer.core.outcome.Reference;
import nl.leerwijzer.core.text.Text;

/** Writes who a plug-in is. */
final class ProfileWriter {
    private final AdviceOut out;
    private final JsonOut json;

    ProfileWriter(AdviceOut out) {
        this.out = out;
        this.json = out.json();
    }

    /** The members of a profile; its cautions and evidence are left to the advice, which selects them. */
    void put(Profile profile) {
        json.put("id", profile.id());
        json.put("contentVersion", profile.contentVersion());
        out.put("title", profile.title());
        out.put("problem", profile.problem());
        json.put("audience", profile.audience().id());
        profile.option().ifPresent(option -> json.put("option", option));
        profile.chapter().ifPresent(chapter -> out.put("chapter", Text.of("core", "chapter." + chapter)));
        json.putArray(
                "themes",
                profile.themes(),
                theme -> json.writeObject(members -> {
                    members.put("id", theme.owner() + ":" + theme.id());
                    out.put("text", theme.text());
                }));
        out.putTexts("method", profile.methodSteps());
        EvidenceWriter evidence = new EvidenceWriter(out);
        json.putArray("sources", profile.sources(), evidence::writeSource);
        json.putArray("pages", profile.links(), this::writePage);
        json.putArray("seeAlso", profile.seeAlso(), reference -> json.writeObject(members -> putReference(reference)));
        profile.contact().ifPresent(contact -> json.put("contact", contact.address()));
    }

    private void writePage(PageLink page) {
        json.writeObject(members -> {
            members.put("id", page.id());
            members.put("address", page.address().toString());
            out.put("text", page.text());
        });
    }

    void putCautions(Collection<Caution> cautions) {
        json.putArray(
                "cautions",
                cautions,
                caution -> json.writeObject(members -> {
                    members.put("id", caution.id());
                    out.put("text", caution.text());
                }));
    }

    void putLinks(Collection<Link> links) {
        json.putArray(
                "links",
                links,
                link -> json.writeObject(members -> {
                    members.put("from", link.from());
                    putReference(link.reference());
                    members.putStrings("to", link.to());
                }));
    }

    /** The members of an open reference. */
    void putReference(Reference reference) {
        if (reference.target() instanceof Reference.Target.ById byId) {
            json.put("id", byId.id());
        } else if (reference.target() instanceof Reference.Target.ByTheme byTheme) {
            json.put("theme", byTheme.theme().owner() + ":" + byTheme.theme().id());
            byTheme.audience().ifPresent(audience -> json.put("audience", audience.id()));
        }
        out.put("why", reference.why());
    }
}
