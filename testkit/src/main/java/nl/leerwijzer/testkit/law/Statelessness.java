// SPDX-License-Identifier: Apache-2.0
package nl.leerwijzer.testkit.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Nothing is kept between calls: no static field that can be written, and no field of the plug-in itself. */
final class Statelessness implements Law {
    @Override
    public String name() {
        return "keeps no state";
    }

    @Override
    public String remedy() {
        return "make the field final, and what it holds immutable; what is worked out in a call is handed on as an argument.";
    }

    @Override
    public boolean judgesTheRefused() {
        return true;
    }

    @Override
    public Optional<Breach> breach(Subject subject) {
        Collection<JavaClass> classes = OwnClasses.of(subject.type());
        Stream<JavaField> statics = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> isStatic(field) && (isWritable(field) || isMadeToBeWritten(field)));
        Stream<JavaField> own = classes.stream()
                .filter(type -> type.isAssignableFrom(subject.type()))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !isStatic(field) && (isWritable(field) || isMadeToBeWritten(field)));
        return Stream.concat(statics, own)
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getFullName)
                .min(Comparator.naturalOrder())
                .map(field -> Breach.always("the field " + field + " can be written"));
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isWritable(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isMadeToBeWritten(JavaField field) {
        String type = field.getRawType().getName();
        return type.startsWith("java.util.concurrent.atomic.") || type.equals("java.lang.ThreadLocal");
    }
}
