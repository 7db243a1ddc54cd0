// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Which version this is, as the build wrote it down. */
final class Version {
    private static final String FILE = "/META-INF/leerwijzer/cli/version.properties";

    private Version() {}

    static String line() {
        try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return "leerwijzer " + properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
