// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a plug-in by their path: its class, its module descriptor, its service file and its texts. Each change
 * makes a new one.
 */
public final class Blueprint {
    private static final Path JAVA = Path.of("src", "test", "java");
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final String type;
    private final Map<String, String> files;

    private Blueprint(String type, Map<String, String> files) {
        this.type = type;
        this.files = files;
    }

    /**
     * The plug-in of this class as it stands among the tests.
     *
     * @param type the name of the class
     * @param id the id of the plug-in
     * @param service the name of the service
     */
    public static Blueprint of(String type, String id, String service) {
        Map<String, String> files = new LinkedHashMap<>();
        String source = type.replace('.', '/') + ".java";
        files.put(source, read(JAVA.resolve(source)));
        for (String language : new String[] {"nl", "en"}) {
            String texts = "META-INF/leerwijzer/" + id + "/" + language + ".properties";
            files.put(texts, read(RESOURCES.resolve(texts)));
        }
        files.put("META-INF/services/" + service, type + "\n");
        files.put(
                "module-info.java",
                "module %s {%n    requires nl.leerwijzer.core;%n%n    provides %s with %s;%n}%n"
                        .formatted(type.substring(0, type.lastIndexOf('.')), service, type));
        return new Blueprint(type, files);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the plug-in of the tests cannot be read", e);
        }
    }

    /** The name of the class. */
    String type() {
        return type;
    }

    /** Content by path. */
    Map<String, String> files() {
        return files;
    }

    /**
     * The same with some words replaced by others, in every file whose path ends like this.
     *
     * @throws IllegalArgumentException when none of these files has the words, as that would be no change
     */
    public Blueprint with(String ending, String words, String others) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.replaceAll((path, content) -> path.endsWith(ending) ? content.replace(words, others) : content);
        if (changed.equals(files)) {
            throw new IllegalArgumentException("no file that ends in " + ending + " has: " + words);
        }
        return new Blueprint(type, changed);
    }

    /** The same with other words in its class. */
    public Blueprint withCode(String words, String others) {
        return with(type.substring(type.lastIndexOf('.') + 1) + ".java", words, others);
    }

    /** The same without the line of this text, in one language. */
    public Blueprint withoutText(String language, String key) {
        String path = files.keySet().stream()
                .filter(each -> each.endsWith(language + ".properties"))
                .findFirst()
                .orElseThrow();
        String line = files.getOrDefault(path, "")
                .lines()
                .filter(each -> each.startsWith(key + "="))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no text " + key));
        return with(language + ".properties", line + "\n", "");
    }
}
