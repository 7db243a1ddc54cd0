// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with their syllables as they are parted in print. */
class DutchSyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "werk, 1",
        "leren, 2",
        "vrij, 1",
        "vrije, 2",
        "ijs, 1",
        "partijen, 3",
        "bijeenkomst, 3",
        "nieuw, 1",
        "nieuwe, 2",
        "nieuwsgierig, 3",
        "leeuw, 1",
        "sneeuwen, 2",
        "bureau, 2",
        "niveaus, 2",
        "cadeautje, 3",
        "ideeën, 3",
        "knieën, 2",
        "cliënt, 2",
        "reünie, 3",
        "geïnteresseerd, 5",
        "coördinator, 5",
        "maïs, 2",
        "één, 1",
        "kán, 1",
        "mooie, 2",
        "draaien, 2",
        "koeien, 2",
        "beoordelen, 4",
        "ideaal, 3",
        "reageren, 4",
        "situatie, 4",
        "individueel, 5",
        "organisatie, 5",
        "station, 3",
        "museum, 3",
        "Europa, 3",
        "yoghurt, 2",
        "type, 2",
        "aquarium, 4",
        "training, 2",
        "coach, 1",
        "team, 1",
        "collega's, 3",
        "zo'n, 1",
        "leidinggevende, 5",
        "FNV, 3",
        "functioneringsgesprek, 7"
    })
    void countsSyllablesAsInPrint(String word, int syllables) {
        assertThat(DutchSyllables.of(word)).isEqualTo(syllables);
    }
}
