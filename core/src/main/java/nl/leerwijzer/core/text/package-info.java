/** Texts as data: a key and its arguments, worded in Dutch or English only when an adapter shows them. */
@NullMarked
package nl.leerwijzer.core.text;

import org.jspecify.annotations.NullMarked;
