// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;

/** Collects what is wrong with a table: at most {@link TableReader#MAX_FAULTS}, and how many more there are. */
final class FaultList {
    private final List<TableFault> found = new ArrayList<>();
    private int count;

    void add(Code code, TablePlace place) {
        add(code, place, TableTexts.fault(code));
    }

    void add(Code code, TablePlace place, Text message) {
        count++;
        if (found.size() < TableReader.MAX_FAULTS) {
            found.add(new TableFault(code, place, message));
        }
    }

    /** How many there are, listed or not. */
    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** From the top down; where there are more than are listed, the last one says how many. */
    List<TableFault> list() {
        List<TableFault> faults = new ArrayList<>(found.stream()
                .sorted(Comparator.comparing(TableFault::place, TablePlace.ORDER))
                .toList());
        if (count > found.size()) {
            faults.add(new TableFault(
                    Code.MORE_FAULTS,
                    TablePlace.FILE,
                    TableTexts.fault(Code.MORE_FAULTS).with("more", count - found.size())));
        }
        return faults;
    }
}
