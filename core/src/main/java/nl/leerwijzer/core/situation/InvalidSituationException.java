// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.situation;

import java.util.List;
import java.util.stream.Collectors;

/** A situation contradicts itself. The message names places, never values. */
public final class InvalidSituationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // kept for callers in this process; exceptions are not sent anywhere
    private final List<SituationFault> faults;

    public InvalidSituationException(List<SituationFault> faults) {
        super(faults.stream()
                .map(fault -> fault.code() + " at " + fault.where().fact()
                        + (fault.where().entry().isPresent()
                                ? " (entry " + fault.where().entry().getAsInt() + ")"
                                : ""))
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong. */
    public List<SituationFault> faults() {
        return faults;
    }
}
