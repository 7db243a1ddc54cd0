// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerwijzer.testkit.law.Law;
import nl.leerwijzer.testkit.law.Laws;
import org.junit.jupiter.api.Test;

/** An author inherits every law, each as a test of its name. */
class ContractsTest {
    @Test
    void everyLawOfInterventionsIsATestOfItsName() {
        assertThat(tests(InterventionContract.class))
                .containsExactlyInAnyOrderElementsOf(names(Laws.ofInterventions()));
    }

    @Test
    void everyLawOfInstrumentsIsATestOfItsName() {
        assertThat(tests(InstrumentContract.class)).containsExactlyInAnyOrderElementsOf(names(Laws.ofInstruments()));
    }

    @Test
    void everyLawSaysWhatToDo() {
        assertThat(Laws.ofInterventions()).extracting(Law::name).doesNotHaveDuplicates();
        assertThat(Laws.ofInterventions())
                .extracting(Law::remedy)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.endsWith("."));
    }

    private static List<String> tests(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The letters of the name of a law, one after another. */
    private static List<String> names(List<Law> laws) {
        return laws.stream()
                .map(law -> law.name().replaceAll("[ ,]", "").toLowerCase(Locale.ROOT))
                .toList();
    }
}
