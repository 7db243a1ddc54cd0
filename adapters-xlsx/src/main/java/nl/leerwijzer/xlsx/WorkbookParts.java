// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerwijzer.core.text.Text;
import nl.leerwijzer.xlsx.TableFault.Code;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook that hold its cells, unpacked within bounds. The library that reads workbooks has none, so it is
 * given these parts packed anew rather than the file itself: it sees nothing that was not counted here, and neither macros
 * nor pictures nor links to other files.
 */
final class WorkbookParts {
    /** How many parts a workbook may have; those of ours have twelve. */
    private static final int MOST_PARTS = 2_000;

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Unpacks a workbook. */
    static WorkbookParts unpack(byte[] file) throws UnreadableFileException {
        Map<String, byte[]> parts;
        try {
            parts = unpack(file, WorkbookParts::holdsCells);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Code.BROKEN_FILE);
        }
        WorkbookParts unpacked = new WorkbookParts(parts);
        if (unpacked.find("workbook.xml").isEmpty()) {
            throw new UnreadableFileException(Code.NO_WORKBOOK);
        }
        return unpacked;
    }

    /**
     * Unpacks the parts whose names are wanted. What a part claims to measure counts for nothing: bytes are counted as they
     * come out.
     */
    static Map<String, byte[]> unpack(byte[] file, Predicate<String> wanted)
            throws IOException, UnreadableFileException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = TableReader.MAX_UNPACKED_BYTES;
        int count = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++count > MOST_PARTS) {
                    throw new UnreadableFileException(Code.UNPACKS_TOO_LARGE, TablePlace.FILE, tooLarge());
                }
                if (!wanted.test(entry.getName())) {
                    continue;
                }
                try (InputStream stream = zip.getInputStream(entry)) {
                    byte[] part = stream.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new UnreadableFileException(Code.UNPACKS_TOO_LARGE, TablePlace.FILE, tooLarge());
                    }
                    if (parts.put(entry.getName(), part) != null) {
                        throw new UnreadableFileException(Code.BROKEN_FILE);
                    }
                }
            }
        }
        return parts;
    }

    private static Text tooLarge() {
        return TableTexts.fault(Code.UNPACKS_TOO_LARGE).with("max", TableReader.MAX_UNPACKED_BYTES / (1024 * 1024));
    }

    private static boolean holdsCells(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.endsWith("/workbook.xml")
                || name.endsWith("/_rels/workbook.xml.rels")
                || name.endsWith("/sharedStrings.xml")
                || name.endsWith("/styles.xml")
                || (name.contains("worksheets/") && name.endsWith(".xml"));
    }

    /** The part with this path within the folder of the workbook. */
    Optional<byte[]> find(String path) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith("/" + path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The part with this path, from the root of the package or from the folder of the workbook. */
    Optional<InputStream> open(String target) {
        String path = target.startsWith("/") ? target.substring(1) : target;
        return Optional.ofNullable(parts.get(path)).or(() -> find(path)).map(ByteArrayInputStream::new);
    }

    /** The parts as a file of their own. */
    byte[] pack() {
        return pack(parts);
    }

    /** Packs parts, with no day and no order but their own, so that equal parts make equal files. */
    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail like this", e);
        }
        return file.toByteArray();
    }
}
