// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All laws. */
public final class Laws {
    /** It stands in its service file and in its module descriptor. */
    public static final Law FOUND_ON_BOTH_PATHS = new Registration();

    /** It can be installed beside all others. */
    public static final Law ACCEPTED_BY_THE_ENGINE = new Acceptance();

    /** What it names is its own. */
    public static final Law OWN_NAMESPACE = new OwnNamespace();

    /** No situation is too much, or too little, for it. */
    public static final Law TOTAL = new Totality();

    /** What is undecided can be asked for. */
    public static final Law ASKS_FOR_WHAT_IS_UNDECIDED = new OpenConditions();

    /** Knowing more overturns nothing. */
    public static final Law MONOTONE = new Monotony();

    /** What it reads was declared. */
    public static final Law READS_WHAT_IT_DECLARES = new DeclaredReading();

    /** What it declares is read. */
    public static final Law DECLARES_WHAT_IT_READS = new NeededFacts();

    /** Equal situations give equal advice. */
    public static final Law SAME_IN_ANY_ORDER = new Repeatability();

    /** The machine's defaults do not show. */
    public static final Law SAME_IN_ANY_LOCALE = new LocaleFreedom();

    /** It reads nothing but the situation. */
    public static final Law NO_OUTSIDE_WORLD = new OutsideWorld();

    /** It remembers nothing. */
    public static final Law STATELESS = new Statelessness();

    /** Its numbers can be checked. */
    public static final Law FIGURES_CAN_BE_CHECKED = new FigureWording();

    /** Its texts are complete. */
    public static final Law TEXTS_COMPLETE = new Wording();

    /** What it says has an end. */
    public static final Law BOUNDED = new OutputSize();

    /** What it says is data. */
    public static final Law JSON = new JsonForm();

    /** It treats people alike. */
    public static final Law LOOKS_AT_NO_LABEL_OR_TRAIT = new Looks();

    /** It is about no person. */
    public static final Law NO_PERSON = new Persons();

    private static final Set<Law> OF_CONDITIONS = Set.of(ASKS_FOR_WHAT_IS_UNDECIDED, MONOTONE);

    private Laws() {}

    /** Those that an intervention keeps, in the order in which an author mends them best. */
    public static List<Law> ofInterventions() {
        return List.of(
                FOUND_ON_BOTH_PATHS,
                ACCEPTED_BY_THE_ENGINE,
                OWN_NAMESPACE,
                TOTAL,
                ASKS_FOR_WHAT_IS_UNDECIDED,
                MONOTONE,
                READS_WHAT_IT_DECLARES,
                DECLARES_WHAT_IT_READS,
                SAME_IN_ANY_ORDER,
                SAME_IN_ANY_LOCALE,
                NO_OUTSIDE_WORLD,
                STATELESS,
                FIGURES_CAN_BE_CHECKED,
                TEXTS_COMPLETE,
                BOUNDED,
                JSON,
                LOOKS_AT_NO_LABEL_OR_TRAIT,
                NO_PERSON);
    }

    /** Those that an instrument keeps: all but those on conditions, which it has none of. */
    public static List<Law> ofInstruments() {
        return ofInterventions().stream()
                .filter(law -> !OF_CONDITIONS.contains(law))
                .collect(Collectors.toUnmodifiableList());
    }
}
