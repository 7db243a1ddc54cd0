// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Whoever imports the BOM gets every module that one may depend on, in the version of this build. */
class BomTest {
    private static final Path ROOT = Path.of("..");
    private static final Set<String> NOT_TO_DEPEND_ON =
            Set.of("archetype", "architecture-tests", "benchmarks", "bom", "examples");

    private static Document pom(String module) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(module).resolve("pom.xml").toFile());
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }

    /** The artifact that a module makes: the first name behind that of its parent. */
    private static String artifact(String module) {
        try {
            return texts(pom(module), "artifactId").get(1);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("the pom of " + module + " cannot be read", e);
        }
    }

    @Test
    void namesEveryModuleToDependOnAndNothingElse() throws Exception {
        List<String> modules = texts(pom("."), "module").stream()
                .filter(module -> !NOT_TO_DEPEND_ON.contains(module))
                .map(BomTest::artifact)
                .toList();
        List<String> artifacts = texts(pom("bom"), "artifactId");

        assertThat(artifacts.get(0)).isEqualTo("leerwijzer-bom");
        assertThat(artifacts.subList(1, artifacts.size()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void itsVersionIsThatOfTheBuild() throws Exception {
        assertThat(texts(pom("bom"), "version").get(0))
                .isEqualTo(texts(pom("."), "version").get(0));
    }
}
