// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.guidance.Catalogue;
import nl.leerwijzer.core.guidance.Guidance;
import nl.leerwijzer.core.text.Language;
import nl.leerwijzer.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final PersonalData PERSONAL = new PersonalData(Optional.of(LocalDate.of(2026, 11, 23)));
    private static final Optional<Kind<?>> LABEL = Optional.of(new Kind.LabelLine());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam",
                "NAAM",
                "  Achternaam ",
                "Voornaam/roepnaam",
                "Naam medewerker",
                "Volledige naam (zoals in paspoort)",
                "Geboortedatum",
                "Geb. datum",
                "geboren op",
                "Personeelsnummer",
                "Personeels-nummer",
                "Pers.nr.",
                "Medewerker ID",
                "Werknemersnummer",
                "BSN",
                "Burgerservicenummer",
                "E-mailadres werk",
                "Telefoon",
                "Name",
                "Last name",
                "First Name (legal)",
                "Employee",
                "Employee ID",
                "Employee no.",
                "Date of birth",
                "DOB",
                "Birth date",
                "Staff number",
                "Personnel number",
                "Social security number",
                "E-mail",
                "Home address"
            })
    void aHeadingThatSaysThatPersonsFollowIsRecognised(String heading) {
        assertThat(PERSONAL.isHeading(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam van de groep",
                "Name of the group",
                "Afdeling",
                "Aantal medewerkers",
                "Medewerkers",
                "Number of employees",
                "Kostenplaats",
                "Functienaam",
                "Department name",
                "Datum einde contract",
                "Opleidingskosten per persoon",
                "Cost per person",
                "Signalen van medewerkers"
            })
    void aHeadingAboutGroupsIsNot(String heading) {
        assertThat(PERSONAL.isHeading(heading)).isFalse();
    }

    /** Templates must not be refused for their own words. */
    @Test
    void noHeadingOfABuiltInListLooksPersonal() {
        Catalogue catalogue = Guidance.discover().catalogue();
        Texts texts = catalogue.texts().and(TableTexts.source());
        int seen = 0;
        for (String name : TableLists.of(catalogue).names()) {
            Fact<List<Entry>> list = TableLists.of(catalogue).find(name).orElseThrow();
            for (Column column : Columns.of(catalogue.facts(), list).all()) {
                for (Language language : Language.values()) {
                    String heading = texts.render(column.heading(), language);
                    assertThat(PERSONAL.isHeading(heading)).as(heading).isFalse();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static List<CellValue> cells(String... texts) {
        return Stream.of(texts).map(CellValue::of).toList();
    }

    /** 111222333 and 123456782 are numbers that the eleven-test passes and that nobody has. */
    @Test
    void citizenNumbersPassTheElevenTest() {
        assertThat(PERSONAL.areCells(LABEL, cells("111222333", "1234.56.782"))).isTrue();
        assertThat(PERSONAL.areCells(LABEL, cells("11222337", "Nachtploeg"))).isFalse();
        assertThat(PERSONAL.areCells(LABEL, cells("123456789", "111222334"))).isFalse();
        assertThat(PERSONAL.areCells(LABEL, cells("000000000"))).isFalse();
    }

    @Test
    void aZeroThatGotLostInFrontIsPutBack() {
        // 012345672: 9·0 + 8·1 + 7·2 + 6·3 + 5·4 + 4·5 + 3·6 + 2·7 − 2 = 110, ten times eleven.
        assertThat(PERSONAL.areCells(LABEL, cells("12345672"))).isTrue();
        assertThat(PERSONAL.areCells(LABEL, cells("12345673"))).isFalse();
    }

    @Test
    void oneDateAmongNamesOfGroupsIsNoDateOfBirth() {
        assertThat(PERSONAL.areCells(LABEL, cells("Start 2020", "12-03-1965", "Nacht")))
                .isFalse();
        assertThat(PERSONAL.areCells(LABEL, cells("12-03-1965", "1-1-1980", "Nacht")))
                .isTrue();
        assertThat(PERSONAL.areCells(LABEL, cells("2026-01-01", "2027-01-01"))).isFalse();
        assertThat(new PersonalData(Optional.empty()).areCells(LABEL, cells("12-03-1965")))
                .isFalse();
    }

    @Test
    void datesThatAGroupSharesAreNoDatesOfBirth() {
        Optional<Kind<?>> date = Optional.of(new Kind.DateOf());

        assertThat(PERSONAL.areCells(date, cells("1990-01-01", "1990-01-01", "1990-01-01")))
                .isFalse();
        assertThat(PERSONAL.areCells(date, cells("1990-01-01", "1991-02-01", "1971-03-04")))
                .isTrue();
        assertThat(PERSONAL.areCells(date, cells("1990-01-01", "1991-02-01", "2027-03-04")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. de Vries", "J.P. Jansen", "Jansen, P.", "M. van den Berg"})
    void initialsWithANameAreAPerson(String name) {
        assertThat(PERSONAL.areCells(LABEL, cells(name, name))).isTrue();
        assertThat(PERSONAL.areCells(LABEL, cells(name, "Nachtploeg", "Dagploeg")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nachtploeg", "Team A.", "Afdeling B, noord", "ICT", "Winkels, vast", "2e lijn"})
    void groupsAreNot(String label) {
        assertThat(PERSONAL.areCells(LABEL, cells(label, label))).isFalse();
    }

    @Test
    void rowsThatAddUpAreToldByTheirName() {
        assertThat(PERSONAL.isTotal(" Totaal: ")).isTrue();
        assertThat(PERSONAL.isTotal("Grand total")).isTrue();
        assertThat(PERSONAL.isTotal("Totaalteam")).isFalse();
    }
}
