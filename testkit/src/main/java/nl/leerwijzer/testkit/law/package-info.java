/** The laws that every plug-in keeps, each with what it finds and what to do about it. */
@NullMarked
package nl.leerwijzer.testkit.law;

import org.jspecify.annotations.NullMarked;
