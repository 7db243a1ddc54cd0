// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.core.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leerwijzer.core.text.Text;

/** Why something was decided, from a small closed vocabulary that is ours, so that no decision holds free text. */
public enum DecisionReason {
    /** It answers a problem that people here want to tackle. */
    ANSWERS_THE_PROBLEM,
    /** It is expected to be worth what it takes. */
    WORTH_THE_EFFORT,
    /** Something else comes first. */
    SOMETHING_ELSE_FIRST,
    /** There is no money for it. */
    NO_MONEY,
    /** People have no time for it. */
    NO_TIME,
    /** Those who are needed do not support it. */
    NO_SUPPORT,
    /** Something that must be in place is not. */
    PRECONDITION_MISSING,
    /** Too little is known to decide otherwise. */
    TOO_LITTLE_KNOWN,
    /** It is not expected to be worth what it takes. */
    NOT_WORTH_THE_EFFORT,
    /** What it delivers is taken care of in another way. */
    DONE_OTHERWISE,
    /** None of these. */
    OTHER;

    /** The reason in lower case with hyphens, as JSON and text keys have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this id, if there is one. */
    public static Optional<DecisionReason> ofId(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    public Text text() {
        return Text.of("core", "decision.reason." + id());
    }
}
