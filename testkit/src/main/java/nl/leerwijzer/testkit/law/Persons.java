// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;

/** Nothing is asked about a person: no fact has a name under which forms ask for personal data. */
final class Persons implements Law {
    /** Names under which Dutch and English forms ask for data on one person; any of them may stand in a longer name. */
    static final List<String> PERSONAL = List.of(
            "bsn",
            "burgerservicenummer",
            "sofinummer",
            "personeelsnummer",
            "medewerkernummer",
            "voornaam",
            "achternaam",
            "roepnaam",
            "tussenvoegsel",
            "voorletters",
            "initialen",
            "naam-medewerker",
            "naam-werknemer",
            "geboortedatum",
            "geboorteplaats",
            "geslacht",
            "nationaliteit",
            "geboorteland",
            "burgerlijke-staat",
            "emailadres",
            "telefoonnummer",
            "mobiel-nummer",
            "huisadres",
            "straatnaam",
            "huisnummer",
            "woonplaats",
            "postcode",
            "bankrekening",
            "rekeningnummer",
            "beoordelingscijfer",
            "verzuimdagen",
            "diagnose",
            "godsdienst",
            "handtekening",
            "pasfoto",
            "citizen-number",
            "social-security-number",
            "employee-number",
            "employee-id",
            "staff-number",
            "first-name",
            "last-name",
            "surname",
            "full-name",
            "employee-name",
            "manager-name",
            "initials",
            "date-of-birth",
            "birth-date",
            "place-of-birth",
            "gender",
            "nationality",
            "marital-status",
            "email-address",
            "phone-number",
            "home-address",
            "zip-code",
            "bank-account",
            "religion",
            "passport-number");

    /** Names that are personal only when nothing else stands beside them. */
    private static final Set<String> PERSONAL_ALONE = Set.of(
            "naam",
            "name",
            "leeftijd",
            "age",
            "email",
            "e-mail",
            "telefoon",
            "phone",
            "adres",
            "address",
            "salaris",
            "salary");

    @Override
    public String name() {
        return "asks for no person";
    }

    @Override
    public String remedy() {
        return "ask about the organisation or a group of people; a list of people is no fact, and a name that only sounds"
                + " personal gets another name.";
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        return subject.declaredFacts().stream()
                .filter(fact -> fact.id().namespace().equals(subject.id()))
                .flatMap(Persons::asks)
                .findFirst()
                .map(Breach::always);
    }

    private static Stream<String> asks(Fact<?> fact) {
        return names(fact)
                .filter(Persons::isPersonal)
                .map(name -> "the fact " + fact.id() + " asks for personal data, by the name " + name);
    }

    private static Stream<String> names(Fact<?> fact) {
        Stream<String> choices = fact.kind() instanceof Kind.Choice<?> choice
                ? choice.ids().stream()
                : fact.kind() instanceof Kind.ChoiceSet<?> set ? set.choice().ids().stream() : Stream.empty();
        return Stream.concat(Stream.of(fact.id().name()), choices);
    }

    private static boolean isPersonal(String name) {
        return PERSONAL_ALONE.contains(name)
                || PERSONAL.stream().anyMatch(personal -> ("-" + name + "-").contains("-" + personal + "-"));
    }
}
