// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.leerwijzer.interventions.developmentdialogue.Agenda.Item;
import nl.leerwijzer.interventions.developmentdialogue.Agenda.Topic;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 240;

    @Test
    void anHourIsDividedByTheShares() {
        assertThat(Agenda.of(60).items())
                .containsExactly(
                        new Item(Topic.OPENING, 0, 3),
                        new Item(Topic.EMPLOYEE_POINTS, 3, 18),
                        new Item(Topic.DIRECTIONS, 21, 9),
                        new Item(Topic.MANAGER_POINTS, 30, 12),
                        new Item(Topic.AGREEMENTS, 42, 15),
                        new Item(Topic.CLOSING, 57, 3));
    }

    @Test
    void whatIsLeftOfFortySevenMinutesGoesToThoseThatRoundingCostMost() {
        // Shares: 2.35, 14.1, 7.05, 9.4, 11.75, 2.35; two minutes are left after rounding down.
        assertThat(Agenda.of(47).items()).extracting(Item::minutes).containsExactly(2, 14, 7, 10, 12, 2);
    }

    @Test
    void theSharesAddUpToTheWholeTalk() {
        assertThat(Arrays.stream(Topic.values()).mapToInt(Topic::percent).sum()).isEqualTo(100);
    }

    @Test
    void whateverTheLengthEveryMinuteIsGivenOutOnceAndNobodyStandsMoreThanAMinuteFromTheShare() {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int start = 0;
            for (Item item : Agenda.of(length).items()) {
                assertThat(item.start()).isEqualTo(start);
                assertThat(item.minutes()).isPositive();
                assertThat(Math.abs(item.minutes() * 100 - length * item.topic().percent()))
                        .as("%s of %s", item.topic(), length)
                        .isLessThan(100);
                start += item.minutes();
            }
            assertThat(start).isEqualTo(length);
        }
    }

    @Test
    void theEmployeeComesFirstAndGetsNoLessTimeThanTheManager() {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            Item employee = item(length, Topic.EMPLOYEE_POINTS);
            Item manager = item(length, Topic.MANAGER_POINTS);

            assertThat(employee.start()).isLessThan(manager.start());
            assertThat(employee.minutes()).isGreaterThanOrEqualTo(manager.minutes());
        }
    }

    private static Item item(int length, Topic topic) {
        return Agenda.of(length).items().stream()
                .filter(item -> item.topic() == topic)
                .findFirst()
                .orElseThrow();
    }
}
