/**
 * What an author of an intervention or instrument implements. A plug-in is one class with a public constructor without
 * arguments, found through {@link java.util.ServiceLoader}.
 */
@NullMarked
package nl.leerwijzer.core.intervention;

import org.jspecify.annotations.NullMarked;
