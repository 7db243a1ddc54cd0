// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.interventions.developmentdialogue;

import static nl.leerwijzer.core.evidence.Source.Standing.READ_ABOUT;
import static nl.leerwijzer.interventions.developmentdialogue.DialogueFacts.ID;

import nl.leerwijzer.core.evidence.Source;
import nl.leerwijzer.core.text.Text;

/** What Dutch law says about talks and plans, as far as we know it: our addition, and no legal advice. */
public final class LawNotes {
    /** What applies to these notes: from when they are, and that they are no legal advice. */
    public static final Text STATUS = Text.of(ID, "law.status");

    /** That rules on training and appraisal need the consent of a works council. */
    public static final Text WORKS_COUNCIL = Text.of(ID, "law.works-council");

    /** That training which law or collective agreement obliges is free of charge and in working time. */
    public static final Text OBLIGED_TRAINING = Text.of(ID, "law.obliged-training");

    /** That plan and report are personal data, and that approving them is no consent to processing these. */
    public static final Text PERSONAL_DATA = Text.of(ID, "law.personal-data");

    /** Where {@link #WORKS_COUNCIL} comes from. */
    public static final Source WORKS_COUNCILS_ACT =
            Source.of("works-councils-act", "Wet op de ondernemingsraden, art. 27 lid 1", READ_ABOUT);

    /** Where {@link #OBLIGED_TRAINING} comes from. */
    public static final Source CIVIL_CODE =
            Source.of("civil-code", "Burgerlijk Wetboek, art. 7:611a (vanaf 1 augustus 2022)", READ_ABOUT);

    /** Where {@link #PERSONAL_DATA} comes from. */
    public static final Source DATA_PROTECTION =
            Source.of("data-protection", "AVG (Verordening (EU) 2016/679), art. 4, 5, 7 en 88", READ_ABOUT);

    private LawNotes() {}
}
