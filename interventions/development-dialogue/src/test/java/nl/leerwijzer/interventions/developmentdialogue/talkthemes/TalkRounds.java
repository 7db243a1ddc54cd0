// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue.talkthemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerwijzer.core.fact.Entry;
import nl.leerwijzer.core.situation.Situation;
import nl.leerwijzer.core.value.Key;
import nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ThemeKind;

/** Rounds of talks: made by hand, or from a seed. */
public final class TalkRounds {
    private TalkRounds() {}

    static Entry group(String key, int talks) {
        return Entry.of(key).with(TalkThemeFacts.GROUP_TALKS, talks);
    }

    static Entry mention(String key, String group, ThemeKind theme, int talks) {
        return Entry.of(key)
                .with(TalkThemeFacts.MENTION_GROUP, new Key(group))
                .with(TalkThemeFacts.MENTION_THEME, theme)
                .with(TalkThemeFacts.MENTION_TALKS, talks);
    }

    /**
     * A round in which every number fits: groups of all sizes, themes that nobody or everybody names, and now and then a
     * pair of entries for one theme and group.
     */
    public static Situation random(long seed) {
        // The first draws of neighbouring seeds are alike; far apart they are not.
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        return random(random, 7, 60, 5 + random.nextInt(8));
    }

    static Situation random(Random random, int mostGroups, int mostTalks, int minimum) {
        List<Entry> groups = new ArrayList<>();
        List<Entry> mentions = new ArrayList<>();
        int size = 1 + random.nextInt(mostGroups);
        for (int g = 0; g < size; g++) {
            int talks = random.nextInt(mostTalks + 1);
            groups.add(group("g" + g, talks));
            for (ThemeKind theme : ThemeKind.values()) {
                int named = Math.min(talks, (int) (random.nextDouble() * random.nextDouble() * (talks + 1) * 1.4));
                int first = random.nextInt(6) == 0 ? random.nextInt(named + 1) : named;
                if (random.nextInt(5) > 0) {
                    mentions.add(mention("m" + mentions.size(), "g" + g, theme, first));
                    if (first < named) {
                        mentions.add(mention("m" + mentions.size(), "g" + g, theme, named - first));
                    }
                }
            }
        }
        return Situation.builder()
                .set(TalkThemeFacts.GROUPS, groups)
                .set(TalkThemeFacts.MENTIONS, mentions)
                .set(TalkThemeFacts.MINIMUM, minimum)
                .build();
    }
}
