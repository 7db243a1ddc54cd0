// SPDX-License-Identifier: Apache-2.0
/** Lists of a situation as tables to fill in, and back: spreadsheets and CSV. */
module nl.leerwijzer.xlsx {
    requires transitive nl.leerwijzer.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports nl.leerwijzer.xlsx;
}
