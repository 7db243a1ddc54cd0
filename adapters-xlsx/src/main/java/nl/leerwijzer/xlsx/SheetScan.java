// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leerwijzer.xlsx.TableFault.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the library that reads workbooks does not tell of a sheet, and what it would not survive: merged cells, formulas
 * behind whatever type of cell, cells beyond the edge, shared texts that are not there, numbers without end.
 */
final class SheetScan {
    /** The last column of a spreadsheet is XFD. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final XMLInputFactory FACTORY = factory();

    private final Set<String> formulas = new HashSet<>();
    private final List<String> merged = new ArrayList<>();
    private Optional<String> beyond = Optional.empty();

    private SheetScan() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Scans a sheet.
     *
     * @param relation the id by which the workbook refers to it
     */
    static SheetScan of(WorkbookParts parts, String relation) throws UnreadableFileException {
        try {
            String target = target(parts, relation).orElseThrow(() -> new UnreadableFileException(Code.BROKEN_FILE));
            InputStream sheet = parts.open(target).orElseThrow(() -> new UnreadableFileException(Code.BROKEN_FILE));
            SheetScan scan = new SheetScan();
            scan.read(sheet, sharedTexts(parts));
            return scan;
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(Code.BROKEN_FILE);
        }
    }

    private static Optional<String> target(WorkbookParts parts, String relation) throws XMLStreamException {
        byte[] relations = parts.find("_rels/workbook.xml.rels").orElse(new byte[0]);
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(relations));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && relation.equals(xml.getAttributeValue(null, "Id"))) {
                return Optional.ofNullable(xml.getAttributeValue(null, "Target"));
            }
        }
        return Optional.empty();
    }

    private static int sharedTexts(WorkbookParts parts) throws XMLStreamException {
        Optional<byte[]> texts = parts.find("sharedStrings.xml");
        if (texts.isEmpty()) {
            return 0;
        }
        int count = 0;
        XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(texts.get()));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                count++;
            }
        }
        return count;
    }

    private void read(InputStream sheet, int sharedTexts) throws XMLStreamException, UnreadableFileException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(sheet);
        String cell = "";
        boolean shared = false;
        boolean number = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> {
                    cell = checked(xml.getAttributeValue(null, "r"));
                    String type = xml.getAttributeValue(null, "t");
                    shared = "s".equals(type);
                    number = type == null || type.equals("n");
                }
                case "f" -> formulas.add(cell);
                case "v" -> {
                    String value = xml.getElementText();
                    if ((shared && !isIndex(value, sharedTexts)) || (number && value.length() > LONGEST_NUMBER)) {
                        throw new UnreadableFileException(Code.BROKEN_FILE);
                    }
                    noteEdge(cell);
                }
                case "is" -> noteEdge(cell);
                case "mergeCell" -> noteMerged(xml.getAttributeValue(null, "ref"));
                default -> {
                    // Nothing that matters here.
                }
            }
        }
    }

    /** A cell without an address of its own follows the one before it, which no program that people use writes. */
    private static String checked(@Nullable String cell) throws UnreadableFileException {
        Matcher matcher = CELL.matcher(cell == null ? "" : cell);
        if (cell == null
                || !matcher.matches()
                || column(matcher.group(1)) > LAST_COLUMN
                || Integer.parseInt(matcher.group(2)) > LAST_ROW) {
            throw new UnreadableFileException(Code.BROKEN_FILE);
        }
        return cell;
    }

    private static boolean isIndex(String value, int size) {
        return value.isEmpty() || (value.matches("[0-9]{1,9}") && Integer.parseInt(value) < size);
    }

    private void noteEdge(String cell) {
        if (beyond.isEmpty() && column(cell) > TableReader.MAX_COLUMNS) {
            beyond = Optional.of(cell);
        }
    }

    private void noteMerged(@Nullable String range) {
        String first = range == null ? "" : range.split(":", 2)[0];
        if (CELL.matcher(first).matches()) {
            merged.add(first);
        }
    }

    /** The column of a cell, or of its letters alone, counted from 1. */
    static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
        }
        return column;
    }

    /** The row of a cell, counted from 1. */
    static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
    }

    boolean isFormula(String cell) {
        return formulas.contains(cell);
    }

    /** The first cell of every range that is merged into one. */
    List<String> merged() {
        return merged;
    }

    /** The first cell that holds something further to the right than is read. */
    Optional<String> beyond() {
        return beyond;
    }
}
