// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The agenda of a talk of a given length. The shares are our own; every minute is given out, first by share and then, one
 * by one, to the items that rounding down cost most.
 *
 * @param items what is talked about, in order; the minutes add up to the length of the talk
 */
public record Agenda(List<Item> items) {
    private static final int HUNDRED = 100;

    /** What is talked about. The employee's points come before the manager's. */
    public enum Topic {
        OPENING(5),
        EMPLOYEE_POINTS(30),
        DIRECTIONS(15),
        MANAGER_POINTS(20),
        AGREEMENTS(25),
        CLOSING(5);

        private final int percent;

        Topic(int percent) {
            this.percent = percent;
        }

        /** Its share of the talk, in hundredths; together they are 100. */
        public int percent() {
            return percent;
        }
    }

    /**
     * One item.
     *
     * @param topic what is talked about
     * @param start after how many minutes it begins
     * @param minutes how long it takes
     */
    public record Item(Topic topic, int start, int minutes) {}

    public Agenda {
        items = List.copyOf(items);
    }

    static Agenda of(int length) {
        Set<Topic> oneMore = oneMoreMinute(length);
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (Topic topic : Topic.values()) {
            int minutes = length * topic.percent() / HUNDRED + (oneMore.contains(topic) ? 1 : 0);
            items.add(new Item(topic, start, minutes));
            start += minutes;
        }
        return new Agenda(items);
    }

    private static Set<Topic> oneMoreMinute(int length) {
        int given = 0;
        for (Topic topic : Topic.values()) {
            given += length * topic.percent() / HUNDRED;
        }
        List<Topic> byLoss = new ArrayList<>(List.of(Topic.values()));
        // The sort is stable: of two that lost as much, the earlier one comes first.
        byLoss.sort(Comparator.comparingInt((Topic topic) -> length * topic.percent() % HUNDRED)
                .reversed());
        return Set.copyOf(byLoss.subList(0, length - given));
    }
}
