/** What an author's test extends and calls: the contracts that hold for every plug-in, and scenarios. */
@NullMarked
package nl.leerwijzer.testkit;

import org.jspecify.annotations.NullMarked;
