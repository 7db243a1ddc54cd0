// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people and programs make them, sound and broken. */
final class TestFiles {
    private TestFiles() {}

    /** A CSV file of these lines. */
    static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet, of which this fills the cells. */
    static byte[] workbook(String sheet, Consumer<Worksheet> fill) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", null)) {
            fill.accept(workbook.newWorksheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A workbook whose sheet has these technical names in its second row, and what this fills in below. */
    static byte[] workforce(String names, Consumer<Worksheet> fill) {
        return workbook("workforce", sheet -> {
            row(sheet, 2, names);
            fill.accept(sheet);
        });
    }

    /** Puts texts into a row, counted from 1; fields are parted by semicolons. */
    static void row(Worksheet sheet, int row, String fields) {
        String[] texts = fields.split(";", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row - 1, i, texts[i]);
            }
        }
    }

    /** The parts of a packed file. */
    static Map<String, byte[]> parts(byte[] file) {
        try {
            return WorkbookParts.unpack(file, name -> true);
        } catch (IOException | UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file with one part changed. */
    static byte[] with(byte[] file, String part, String content) {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return WorkbookParts.pack(parts);
    }

    /** The text of a part. */
    static String part(byte[] file, String part) {
        return new String(parts(file).get(part), StandardCharsets.UTF_8);
    }
}
