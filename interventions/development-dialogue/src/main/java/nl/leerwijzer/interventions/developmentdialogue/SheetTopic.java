// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import nl.leerwijzer.core.fact.Kind;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.Side;

/**
 * What both sides prepare, in the order of the talk: what the employee brings comes first. Each topic has a question for
 * either side, so that the two sheets are always about the same.
 */
public enum SheetTopic {
    GOES_WELL,
    WANT_TO_LEARN,
    CAN_DEVELOP,
    FUTURE_WORK,
    EXPECTED_OF_TEAM,
    EXPECTED_OF_ORGANISATION,
    WANT_TO_ASK,
    DIRECTIONS,
    ABOUT_SELF,
    WAYS_TO_LEARN,
    WHAT_IT_TAKES;

    /** The topic in a few words. */
    public Text title() {
        return Text.of(ID, "sheet-topic." + Kind.Choice.id(this));
    }

    /** The question for one side. */
    public Text question(Side side) {
        return Text.of(ID, "sheet." + Kind.Choice.id(side) + "." + Kind.Choice.id(this));
    }
}
