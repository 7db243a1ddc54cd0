// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.fact.Fact;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.core.value.Label;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/** What the document of the themes of many talks holds: numbers of talks, and nothing about any one of them. */
public final class TalkThemeFacts {
    /** The id of the instrument, and the namespace of these facts. */
    public static final String ID = "talk-themes";

    /**
     * The fewest talks that are shown unless the document says otherwise. Source: the rule of thumb of ten units behind
     * every number, as in the ESSnet's guidelines for the checking of output based on microdata research (2010); we read
     * about it. Set for research on many people: where groups are small a host may go down to the least of
     * {@link #MINIMUM}, which is our own choice.
     */
    public static final int DEFAULT_MINIMUM = 10;

    /** The most groups that a table shows; more would be no help to anyone. Our own choice. */
    public static final int MOST_GROUPS = 60;

    static final int MOST_TALKS = 100_000;

    /** The groups whose members had a talk. A talk belongs to one group. */
    public static final Fact<List<Entry>> GROUPS = Fact.list(ID, "groups");

    /** What the organisation calls the group. */
    public static final Fact<Label> GROUP_LABEL = Fact.label(ID, "label").columnOf(GROUPS);

    /** How many talks were held in it, one per employee. */
    public static final Fact<Integer> GROUP_TALKS =
            Fact.wholeNumber(ID, "talks", 0, MOST_TALKS).columnOf(GROUPS);

    /** How often a theme came up in a group. A theme and a group that stand in no entry did not go together in any talk. */
    public static final Fact<List<Entry>> MENTIONS = Fact.list(ID, "mentions");

    /** Which theme. */
    public static final Fact<ThemeKind> MENTION_THEME =
            Fact.choice(ID, "theme", ThemeKind.class).columnOf(MENTIONS);

    /** In which group. */
    public static final Fact<Key> MENTION_GROUP =
            Fact.reference(ID, "group", GROUPS).columnOf(MENTIONS);

    /** In how many talks of the group; entries of one theme and one group are added up. */
    public static final Fact<Integer> MENTION_TALKS =
            Fact.wholeNumber(ID, "talks", 0, MOST_TALKS).columnOf(MENTIONS);

    /** The fewest talks that are shown; {@link #DEFAULT_MINIMUM} unless given. */
    public static final Fact<Integer> MINIMUM = Fact.wholeNumber(ID, "minimum", 5, 100);

    private TalkThemeFacts() {}

    /** All of these facts, lists before their columns, in the order in which they are documented. */
    public static Set<Fact<?>> all() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                GROUPS, GROUP_LABEL, GROUP_TALKS, MENTIONS, MENTION_THEME, MENTION_GROUP, MENTION_TALKS, MINIMUM)));
    }
}
